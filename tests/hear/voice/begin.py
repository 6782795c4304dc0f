"""Begin Orca beside any other one: it counts Orcas by their name, on whichever screen they are.

Called as: /usr/bin/python3 begin.py /usr/bin/orca
"""

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

loader = SourceFileLoader("orca_command", sys.argv.pop(1))
command = module_from_spec(spec_from_loader(loader.name, loader))
loader.exec_module(command)
command.otherOrcas = list
command.setProcessName = lambda name: None
sys.exit(command.main())
