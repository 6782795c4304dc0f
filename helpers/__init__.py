"""The parts the notebooks stand on: reading content, deciding, drawing, and pressing pages."""
