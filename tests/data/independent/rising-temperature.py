# ==== right
def rising_temperature(weather):
    before = weather[["day", "temperature"]].assign(day=weather["day"] + pd.Timedelta(days=1))
    both = weather.merge(before, on="day", suffixes=("", "_before")).dropna()
    return both.loc[both["temperature"] > both["temperature_before"], ["day", "temperature"]]


# ==== wrong WA
def rising_temperature(weather):
    ordered = weather.sort_values("day")
    warmer = (ordered["temperature"].diff() > 0).fillna(False)
    return ordered.loc[warmer, ["day", "temperature"]]
