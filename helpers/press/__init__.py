"""The press: from a manuscript to the notebook that readers open."""
