# ==== right
def exchange_seats(seats):
    partner = seats["id"] + 1 - 2 * ((seats["id"] + 1) % 2)
    students = dict(zip(seats["id"], seats["student"]))
    moved = [students[p] if p in students else students[i] for i, p in zip(seats["id"], partner)]
    return pd.DataFrame({"id": seats["id"], "student": moved}).sort_values("id")


# ==== wrong WA
def exchange_seats(seats):
    ordered = seats.sort_values("id").reset_index(drop=True)
    students = ordered["student"].tolist()
    for i in range(0, len(students) - 1, 2):
        students[i], students[i + 1] = students[i + 1], students[i]
    return ordered.assign(student=students)
