"""Print in how many processes Accelerate thinks that it is."""

from accelerate import Accelerator

print("PROCESSES", Accelerator(cpu=True).num_processes)
