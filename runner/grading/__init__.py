"""Grading behind one door: `grading.grade.grade(problem, solution) -> Report`."""
