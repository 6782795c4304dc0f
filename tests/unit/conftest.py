"""A made-up orchard for each test, and how long Hypothesis looks for what breaks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings
from unit.orchard import Orchard

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.register_profile("searching", deadline=None, database=None, max_examples=2000)
settings.load_profile(os.environ.get("FUZZ", "repeatable"))


@pytest.fixture
def orchard(tmp_path: Path) -> Orchard:
    return Orchard(tmp_path)


@pytest.fixture(scope="session")
def orchard_type() -> type[Orchard]:
    return Orchard
