using System.Globalization;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Says how a line is scored, in words and without any unit's figures: what a decision prints in its column "cách tính điểm".</summary>
public sealed class RuleWords
{
    private const int MostDecimals = 4;

    private readonly CompiledSet set;
    private readonly Language language;
    private readonly RuleTexts texts;

    private RuleWords(CompiledSet set, Language language) => (this.set, this.language, texts) = (set, language, RuleTexts.In(language));

    /// <summary>How a line is scored: of a criterion its rule, of a group what is done with the sum of its lines; to whom it applies.</summary>
    public static IReadOnlyList<RuleSentence> Of(CompiledSet set, Indicator line, Language language)
    {
        var words = new RuleWords(set, language);
        var rule = line is Criterion criterion ? words.Said(criterion.Rule, criterion.Max) : words.SaidOfGroup((IndicatorGroup)line);
        return [.. words.Applies(line.AppliesTo), .. rule];
    }

    private IEnumerable<RuleSentence> Applies(Applicability? appliesTo)
    {
        if (appliesTo is { AnyOf.Count: > 0 })
        {
            yield return Sentence(texts.AppliesTo, NamesOf(appliesTo.AnyOf));
        }

        if (appliesTo is { NoneOf.Count: > 0 })
        {
            yield return Sentence(texts.AppliesNotTo, NamesOf(appliesTo.NoneOf));
        }
    }

    private IEnumerable<RuleSentence> SaidOfGroup(IndicatorGroup group)
    {
        if (group.KnockedOutBy is { } input)
        {
            yield return Sentence(texts.GroupKnockedOut, NameOf(input));
        }

        if (group.IsCapped)
        {
            yield return Sentence(texts.GroupCapped, PointsOf(group.Max));
        }
    }

    private IEnumerable<RuleSentence> Said(Rule rule, Points max) =>
        rule switch
        {
            YesNo said => [Answers(said, max)],
            OneOf said => [Options(said, max)],
            RatioOf said =>
            [
                Sentence(texts.RatioOf, NameOf(said.Numerator), NameOf(said.Denominator), PointsOf(max)),
                WhereZero(said.Denominator, said.WhenUndefined, max),
            ],
            ShareOf said => [Sentence(texts.ShareOf, NameOf(said.Input), PointsOf(max))],
            RatioToThreshold said =>
            [
                Sentence(
                    texts.RatioToThreshold,
                    NameOf(said.Numerator),
                    NameOf(said.Denominator),
                    Shown.Percent(said.Threshold.Value, language),
                    PointsOf(max)
                ),
                WhereZero(said.Denominator, said.WhenUndefined, max),
            ],
            RatioSteps said =>
            [
                Steps(Filled(texts.ByRatio, NameOf(said.Numerator), NameOf(said.Denominator)), Percents, said.Steps, said.Otherwise, max),
                WhereZero(said.Denominator, said.WhenUndefined, max),
            ],
            CountSteps said => [Steps(Filled(texts.ByValue, NameOf(said.Input)), RowsOf(said.Input), said.Steps, said.Otherwise, max)],
            CountTimes said => [Sentence(texts.CountTimes, NameOf(said.Input), PointsOf(said.Each), PointsOf(max))],
            SumOf said => [new(Filled(texts.SumOf, said.Parts.Count), Parts(said.Parts, max))],
            BestOf said => [new(Filled(texts.BestOf, said.Parts.Count), Parts(said.Parts, max))],
            Capped said => [new(Filled(texts.Capped, PointsOf(said.Of), PointsOf(max)), [.. Said(said.Rule, said.Of)])],
            KnockOut said => [new(Filled(texts.KnockOut, NameOf(said.Input), Answer(said.Answer)), [.. Said(said.Rule, max)])],
            Penalty said =>
            [
                .. Said(said.Rule, max),
                Sentence(texts.Penalty, PointsOf(said.Each), NameOf(said.Input), PointsOf(said.AtMost)),
            ],
            Punctual said => [Days(said, max)],
            PeerBest or PeerMinMax or PeerRank => OfPeers(rule, max),
            FormulaRule said => [FormulaOf(said, max)],
            Information => [new(texts.Information)],
            Awarded said =>
            [
                Sentence(said.For == AwardedFor.WrittenScale ? texts.AwardedByScale : texts.AwardedUnpublished, PointsOf(max)),
            ],
            _ => throw new InvalidOperationException($"No words for {rule.GetType().Name}."),
        };

    private RuleSentence Answers(YesNo rule, Points max) =>
        new(
            Filled(texts.ByAnswer, NameOf(rule.Input)),
            [Case(Answer(true), WorthOf(Worth.Full, max)), Case(Answer(false), PointsOf(Points.Zero))]
        );

    private RuleSentence Options(OneOf rule, Points max) =>
        new(
            Filled(texts.ByValue, NameOf(rule.Input)),
            [
                .. rule.Options.Select(option =>
                    Case(
                        set.FindInput(rule.Input)!.Options.First(known => known.Id == option.OptionId).Name.In(language),
                        WorthOf(option.Worth, max)
                    )
                ),
            ]
        );

    private IReadOnlyList<RuleSentence> Parts(IReadOnlyList<RulePart> parts, Points max) =>
        [
            .. parts.Select(part => new RuleSentence(
                Filled(texts.Part, part.Name.In(language), PointsOf(part.Max.Of(max))),
                [.. Said(part.Rule, part.Max.Of(max))]
            )),
        ];

    private RuleSentence Days(Punctual rule, Points max)
    {
        var cases = new List<RuleSentence> { Case(texts.OnTime, WorthOf(Worth.Full, max)) };
        var from = 1;
        foreach (var late in rule.Late)
        {
            cases.Add(Case(Filled(texts.LateBetween, from, late.UpToDays), WorthOf(late.Worth, max)));
            from = late.UpToDays + 1;
        }

        cases.Add(Case(rule.Late.Count == 0 ? texts.Late : texts.Later, WorthOf(rule.Later, max)));
        var byDay = new RuleSentence(Filled(texts.ByDay, NameOf(rule.Day), Shown.Day(rule.Due)), cases);
        return rule.Done is { } done ? new RuleSentence(Filled(texts.OnlyIfDone, NameOf(done)), [byDay]) : byDay;
    }

    private IEnumerable<RuleSentence> OfPeers(Rule rule, Points max) =>
        rule switch
        {
            PeerBest said =>
            [
                Sentence(Of(said.Better, texts.PeerBestHigher, texts.PeerBestLower), NameOf(said.Input), PointsOf(max)),
                Sentence(texts.WhereBestIsZero, Undefined(said.WhenUndefined, max)),
            ],
            PeerMinMax said =>
            [
                Sentence(Of(said.Better, texts.PeerMinMaxHigher, texts.PeerMinMaxLower), NameOf(said.Input), PointsOf(max)),
                Sentence(texts.WherePeersAreEqual, Undefined(said.WhenUndefined, max)),
            ],
            PeerRank said =>
            [
                Steps(
                    Filled(Of(said.Better, texts.PeerRankHigher, texts.PeerRankLower), NameOf(said.Input)),
                    new StepRows(texts, SentenceTexts.In(language), StepScale.Places, place => Shown.Number(place, language)),
                    said.Steps,
                    said.Otherwise,
                    max,
                    texts.Place
                ),
            ],
            _ => [],
        };

    private RuleSentence FormulaOf(FormulaRule rule, Points max)
    {
        var letters = rule.Inputs.Index().ToDictionary(input => input.Item.Value, input => LetterOf(input.Index), StringComparer.Ordinal);
        var (text, functions) = FormulaWords.WithLetters(
            rule.Text,
            letters,
            texts.FormulaNames,
            Filled(texts.FullMax, PointsOf(max)),
            language == Language.Vi ? ',' : '.'
        );
        return new RuleSentence(
            Filled(texts.Formula, text),
            [
                .. rule.Inputs.Select(input => Sentence(texts.FormulaLetter, letters[input.Value], NameOf(input))),
                .. functions.Where(texts.FormulaMeanings.ContainsKey).Select(name => new RuleSentence(texts.FormulaMeanings[name])),
                Sentence(texts.FormulaHeld, PointsOf(max)),
            ]
        );
    }

    private static string LetterOf(int place) => place < 26 ? $"{(char)('a' + place)}" : $"a{place}";

    private RuleSentence Steps(string by, StepRows rows, IReadOnlyList<Step> steps, Worth otherwise, Points max, string named = "{0}")
    {
        var (cases, isOrdered) = rows.Of(steps, otherwise);
        var said = cases.Select(
            (row, place) => Case(row.Case == texts.Otherwise ? row.Case : Filled(named, row.Case), WorthOf(row.Worth, max))
        );
        return new RuleSentence(by, isOrdered ? [new RuleSentence(texts.FirstThatHolds), .. said] : [.. said]);
    }

    private StepRows Percents => new(texts, SentenceTexts.In(language), StepScale.Continuous, limit => Shown.Percent(limit, language));

    // Units of measure are Vietnamese words; an English sentence does without them.
    private StepRows RowsOf(InputId id)
    {
        var input = set.FindInput(id)!;
        return input.Kind == InputKind.Percent
            ? Percents
            : new StepRows(
                texts,
                SentenceTexts.In(language),
                input.Kind == InputKind.Count ? StepScale.Counts : StepScale.Continuous,
                limit => language == Language.Vi ? $"{Shown.Number(limit, language)} {input.Unit}".TrimEnd() : Shown.Number(limit, language)
            );
    }

    private RuleSentence WhereZero(InputId denominator, WhenUndefined? undefined, Points max) =>
        Sentence(texts.WhereZero, NameOf(denominator), Undefined(undefined, max));

    private string Undefined(WhenUndefined? undefined, Points max) =>
        undefined == WhenUndefined.Full ? WorthOf(Worth.Full, max) : PointsOf(Points.Zero);

    private string WorthOf(Worth worth, Points max) =>
        worth switch
        {
            Worth.Share share when share.Numerator == share.Denominator => Filled(texts.FullMax, PointsOf(max)),
            Worth.Share share => Filled(texts.ShareOfMax, Fraction(share), PointsOf(worth.Of(max))),
            _ => PointsOf(worth.Of(max)),
        };

    private string Fraction(Worth.Share share) =>
        share.Denominator is 1m or 100m
            ? Shown.Percent(share.Numerator / share.Denominator, language)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Shown.Number(share.Numerator, language)}/{Shown.Number(share.Denominator, language)}"
            );

    // A third of a maximum has no end of decimals; what the decision writes itself is told in full.
    private string PointsOf(Points points) =>
        points.RoundedTo(MostDecimals) == points
            ? Filled(texts.Points, Shown.Number(points.Value, language))
            : Filled(texts.AboutPoints, Shown.Number(points.RoundedTo(MostDecimals).Value, language));

    private RuleSentence Case(string said, string worth) => Sentence(texts.Case, said, worth);

    private string Answer(bool answer) => answer ? ShownWords.In(language).Yes : ShownWords.In(language).No;

    private string NameOf(InputId id) => set.FindInput(id)!.Name.In(language);

    private string NamesOf(IReadOnlyList<string> traits) =>
        string.Join(", ", traits.Select(id => set.Set.Traits.FirstOrDefault(trait => trait.Id == id)?.Name.In(language) ?? id));

    private static string Of(Better better, string higher, string lower) => better == Better.Higher ? higher : lower;

    private static RuleSentence Sentence(string text, params ReadOnlySpan<object?> values) => new(Filled(text, values));

    private static string Filled(string text, params ReadOnlySpan<object?> values) => StepWords.Filled(text, values);
}
