"""The learner's own stories: what is in them, facts about them, and which question is due. Everything here is pure."""
