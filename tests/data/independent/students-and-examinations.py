# ==== right
def students_and_examinations(student, subject, exam):
    grid = student.merge(subject.rename(columns={"name": "subject"}), how="cross")
    grid = grid.rename(columns={"id": "student_id"})
    counts = exam.groupby(["student_id", "subject"]).size().rename("exams").reset_index()
    grid = grid.merge(counts, on=["student_id", "subject"], how="left")
    grid["exams"] = grid["exams"].fillna(0).astype(int)
    return grid.sort_values(["student_id", "subject"])[["student_id", "name", "subject", "exams"]]
# ==== wrong WA
def students_and_examinations(student, subject, exam):
    counts = exam.groupby(["student_id", "subject"]).size().reset_index(name="exams")
    found = counts.merge(student, left_on="student_id", right_on="id")
    return found.sort_values(["student_id", "subject"])[["student_id", "name", "subject", "exams"]]
