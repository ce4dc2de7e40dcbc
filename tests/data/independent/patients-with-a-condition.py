# ==== right
def patients_with_a_condition(patients):
    hits = [any(code.startswith("E11") for code in codes.split()) for codes in patients["codes"].fillna("")]
    return patients.loc[hits, ["id"]]


# ==== wrong WA
def patients_with_a_condition(patients):
    return patients.loc[patients["codes"].str.contains("E11", na=False), ["id"]]
