# ==== right
def consecutive_numbers(readings):
    values = readings.sort_values("id")["value"]
    three = values.eq(values.shift(1)).fillna(False) & values.eq(values.shift(2)).fillna(False)
    return values[three].drop_duplicates().to_frame()
# ==== wrong WA
def consecutive_numbers(readings):
    values = readings["value"]
    three = values.eq(values.shift(1)).fillna(False) & values.eq(values.shift(2)).fillna(False)
    return values[three].drop_duplicates().to_frame()
# ==== wrong WA
def consecutive_numbers(readings):
    values = readings.dropna().sort_values("id")["value"]
    three = values.eq(values.shift(1)) & values.eq(values.shift(2))
    return values[three.fillna(False)].drop_duplicates().to_frame()
