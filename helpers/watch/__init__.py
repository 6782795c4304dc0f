"""Sources watched: whether a work was retracted or corrected, still answers, and what is due."""
