"""Runs the code cells of a notebook without Jupyter, one after the other, in the folder of the notebook: python3 cells.py NOTEBOOK.ipynb"""

import json
import os
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
os.chdir(os.path.dirname(os.path.abspath(sys.argv[1])))
names = {"__name__": "__main__"}
for number, cell in enumerate(cells, 1):
    exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)
