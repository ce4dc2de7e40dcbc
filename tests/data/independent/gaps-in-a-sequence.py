# ==== right
def gaps_in_a_sequence(invoices):
    numbers = invoices["number"].drop_duplicates().sort_values()
    following = numbers.shift(-1)
    has_gap = (following - numbers > 1).fillna(False)
    return pd.DataFrame({
        "first_missing": numbers[has_gap] + 1,
        "last_missing": following[has_gap] - 1,
    })
# ==== wrong WA
def gaps_in_a_sequence(invoices):
    numbers = invoices["number"].drop_duplicates()
    following = numbers.shift(-1)
    has_gap = (following - numbers > 1).fillna(False)
    return pd.DataFrame({
        "first_missing": numbers[has_gap] + 1,
        "last_missing": following[has_gap] - 1,
    })
# ==== wrong WA
def gaps_in_a_sequence(invoices):
    known = set(invoices["number"])
    missing = [n for n in range(1, max(known, default=0)) if n not in known]
    rows = []
    for n in missing:
        if rows and rows[-1][1] == n - 1:
            rows[-1][1] = n
        else:
            rows.append([n, n])
    return pd.DataFrame(rows, columns=["first_missing", "last_missing"])
