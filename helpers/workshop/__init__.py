"""For those who lead a workshop: a sheet to join by, and which questions were hard."""
