"""The bench: how close the pages come to the least that the platform needs."""
