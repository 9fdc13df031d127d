using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Made-up figures that a rule can do something with: the same for the same unit, year and input, better for stronger units and with the years.</summary>
public sealed class DemoFigures(CompiledSet set, DemoUnit unit, int yearsAgo)
{
    private readonly DemoDice _dice = new(unit, yearsAgo);

    /// <summary>A measurement for each input of a criterion.</summary>
    public IReadOnlyDictionary<InputId, Measurement> For(Criterion criterion) =>
        Of(criterion.Rule, criterion.Max).DistinctBy(value => value.Input).ToDictionary(value => value.Input, value => value.Value);

    private IEnumerable<(InputId Input, Measurement Value)> Of(Rule rule, Points max) =>
        rule switch
        {
            YesNo asked => [(asked.Input, new Measurement.YesNo(_dice.LevelOf(asked.Input) > 32))],
            OneOf choice => [(choice.Input, ChoiceOf(choice))],
            RatioOf ratio => Pair(ratio.Numerator, ratio.Denominator, ShareOfAll(_dice.LevelOf(ratio.Numerator))),
            RatioToThreshold ratio => Pair(
                ratio.Numerator,
                ratio.Denominator,
                ratio.Threshold.Value * (0.4m + (_dice.LevelOf(ratio.Numerator) * 0.0075m))
            ),
            RatioSteps ratio => Pair(ratio.Numerator, ratio.Denominator, ShareOnSteps(ratio)),
            CountSteps steps => [(steps.Input, Number(steps.Input, NumberOnSteps(steps)))],
            CountTimes times => [(times.Input, Whole(max.Value / times.Each.Value * _dice.LevelOf(times.Input) * 0.0115m))],
            ShareOf share => [(share.Input, new Measurement.Number(30 + Math.Floor(_dice.LevelOf(share.Input) * 0.68m)))],
            Punctual day => Punctually(day),
            KnockOut knockOut => Of(knockOut.Rule, max).Append((knockOut.Input, new Measurement.YesNo(IsUnlucky(knockOut.Input)))),
            Penalty penalty => Of(penalty.Rule, max).Append((penalty.Input, Whole((100 - _dice.LevelOf(penalty.Input)) / 18m))),
            PeerBest peer => [(peer.Input, Compared(peer.Input, peer.Better))],
            PeerMinMax peer => [(peer.Input, Compared(peer.Input, peer.Better))],
            PeerRank peer => [(peer.Input, Compared(peer.Input, peer.Better))],
            Information asked => asked.Asked.Select(input => (input, (Measurement)Whole(_dice.SizeOf(Definition(input))))),
            _ => rule.Inner.SelectMany(inner => Of(inner, max)),
        };

    private IEnumerable<(InputId Input, Measurement Value)> Pair(InputId part, InputId whole, decimal share)
    {
        var all = _dice.SizeOf(Definition(whole));
        return [(part, Whole(Math.Min(all, all * share))), (whole, Whole(all))];
    }

    private static decimal ShareOfAll(int level) => 0.35m + (level * 0.0066m);

    /// <summary>Strong units reach the highest row, middling ones a lower, weak ones none.</summary>
    private decimal ShareOnSteps(RatioSteps ratio)
    {
        var level = _dice.LevelOf(ratio.Numerator);
        var (top, low) = (ratio.Steps.Max(step => step.Limit), ratio.Steps.Min(step => step.Limit));
        return level >= 70 ? top + ((1 - top) * 0.7m)
            : level >= 45 ? low + ((top - low) * (level - 45) / 26m)
            : low * level / 46m;
    }

    private decimal NumberOnSteps(CountSteps rule)
    {
        var level = _dice.LevelOf(rule.Input);
        var most = rule.Steps.Max(step => step.Limit);
        var isMoreBetter = rule.Steps.All(step => step.Bound is StepBound.From or StepBound.Above);
        return isMoreBetter ? most * level / 80m : most * (100 - level) / 60m;
    }

    private Measurement.Number Compared(InputId input, Better better)
    {
        var level = _dice.LevelOf(input);
        return better == Better.Lower
            ? new Measurement.Number(Math.Floor(10 + ((100 - level) * 1.1m)) / 10)
            : Whole(_dice.SizeOf(Definition(input)) * (0.3m + (level * 0.012m)));
    }

    private IEnumerable<(InputId Input, Measurement Value)> Punctually(Punctual day)
    {
        var issued = new Measurement.Day(day.Due.AddDays(70 - _dice.LevelOf(day.Day)));
        return day.Done is { } done ? [(done, new Measurement.YesNo(true)), (day.Day, issued)] : [(day.Day, issued)];
    }

    private Measurement.Choice ChoiceOf(OneOf rule)
    {
        var options = Definition(rule.Input).Options;
        var place = (100 - _dice.LevelOf(rule.Input)) * options.Count / 90;
        return new Measurement.Choice(options[Math.Clamp(place, 0, options.Count - 1)].Id);
    }

    private bool IsUnlucky(InputId input) => _dice.LevelOf(input) < 36;

    private Measurement.Number Number(InputId input, decimal value) =>
        Definition(input).Kind == InputKind.Count ? Whole(value) : new Measurement.Number(Math.Floor(value * 10) / 10);

    private static Measurement.Number Whole(decimal value) => new(Math.Floor(value));

    private InputDefinition Definition(InputId input) => set.FindInput(input)!;
}
