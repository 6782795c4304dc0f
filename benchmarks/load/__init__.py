"""The load test: a room full of people on a real hub, and what they wait for."""
