import math

import pytest

from runner.curriculum.forecast import TELLING_FROM, Forecast


def over(pairs):
    forecast = Forecast()
    for predicted, y in pairs:
        forecast = forecast.after(predicted, y)
    return forecast


def test_it_says_nothing_before_there_is_enough_to_go_by():
    forecast = over([(0.9, 1.0)] * (TELLING_FROM - 1))
    assert forecast.gain is None
    assert forecast.words.startswith("Too early")
    assert forecast.after(0.9, 1.0).gain is not None


def test_losses_by_hand():
    forecast = over([(0.8, 1.0), (0.6, 0.0)])
    assert forecast.loss == pytest.approx(-math.log(0.8) - math.log(0.4))
    assert forecast.mean_loss == pytest.approx(-math.log(1 / 2) - math.log(1 / 3))


def test_estimates_that_tell_right_from_wrong_beat_the_running_mean():
    forecast = over([(0.9, 1.0), (0.1, 0.0)] * 20)
    assert forecast.gain > 0.5
    assert "better" in forecast.words


def test_it_says_so_when_the_estimates_lose():
    forecast = over([(0.1, 1.0), (0.9, 0.0)] * 20)
    assert forecast.gain < 0
    assert "worse" in forecast.words


def test_one_bold_miss_does_not_drown_the_rest():
    assert math.isfinite(over([(1.0, 0.0), (0.0, 1.0)]).loss)


@pytest.mark.parametrize(("predicted", "y"), [(0.999, 0.0), (0.001, 1.0)])
def test_one_bold_miss_costs_no_more_than_a_chance_of_two_percent(predicted, y):
    assert Forecast().after(predicted, y).loss == pytest.approx(-math.log(0.02))
