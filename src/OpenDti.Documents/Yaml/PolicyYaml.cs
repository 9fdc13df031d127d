using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads the settings of a set that a decision leaves open; each has a printed default.</summary>
internal static class PolicyYaml
{
    private const string ExactWord = "exact";
    private const int MaxDecimals = 10;

    public static ScoringPolicy Read(MapReader top, int semantics) =>
        new(
            semantics,
            top.Map("rounding") is { } rounding ? ReadRounding(rounding) : Rounding.Default,
            top.OneOf("notApplicable", SetWords.NotApplicable, NotApplicablePolicy.LeaveOut),
            [.. top.Texts("tieBreaks").Select(id => new TieBreak(new IndicatorId(id)))],
            [.. top.Maps("classes").Select(ReadClass)]
        )
        {
            Missing = top.Map("missing") is { } missing ? ReadMissing(missing) : MissingPolicy.Default,
            MissingEvidence = top.OneOf("missingEvidence", SetWords.MissingEvidence, MissingEvidencePolicy.Ignore),
            Unconfirmed = top.Map("unconfirmed") is { } unconfirmed ? ReadUnconfirmed(unconfirmed) : UnconfirmedPolicy.Default,
            Bonus = top.Map("bonus") is { } bonus ? ReadBonus(bonus) : BonusPolicy.Default,
        };

    private static MissingPolicy ReadMissing(MapReader map)
    {
        var standard = MissingPolicy.Default;
        var policy = new MissingPolicy(
            map.OneOf("notEntered", SetWords.Missing, standard.NotEntered),
            map.OneOf("withheld", SetWords.Missing, standard.Withheld),
            map.OneOf("refused", SetWords.Missing, standard.Refused)
        );
        map.ReportUnknownKeys();
        return policy;
    }

    private static UnconfirmedPolicy ReadUnconfirmed(MapReader map)
    {
        map.Require("treatment");
        var treatment = map.OneOf("treatment", SetWords.Unconfirmed, UnconfirmedTreatment.AsItIs);
        var policy = new UnconfirmedPolicy(treatment, treatment == UnconfirmedTreatment.Penalty ? map.Points("takenOff") : Points.Zero);
        map.ReportUnknownKeys();
        return policy;
    }

    private static BonusPolicy ReadBonus(MapReader map)
    {
        var policy = new BonusPolicy(!map.Has("inRanking") || map.Flag("inRanking"), map.Flag("inPercentage"), map.Flag("inClass"));
        map.ReportUnknownKeys();
        return policy;
    }

    private static Rounding ReadRounding(MapReader map)
    {
        var standard = Rounding.Default;
        var rounding = new Rounding(
            ReadDecimals(map, "criterion", standard.Criterion),
            ReadDecimals(map, "group", standard.Group),
            ReadDecimals(map, "index", standard.Index),
            ReadDecimals(map, "total", standard.Total),
            ReadDecimals(map, "display", standard.Display) ?? standard.Display
        );
        map.ReportUnknownKeys();
        return rounding;
    }

    private static int? ReadDecimals(MapReader map, string key, int? standard)
    {
        var text = map.OptionalText(key);
        if (text is null || text == ExactWord)
        {
            return text is null ? standard : null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= MaxDecimals)
        {
            return decimals;
        }

        map.Report("yaml.not-decimals", key, text);
        return standard;
    }

    private static ClassBand ReadClass(MapReader map)
    {
        var text = map.RequiredText("from");
        var share = Numbers.ReadShareOrNumber(text);
        if (share is not (>= 0m and <= 1m))
        {
            map.Report("yaml.not-a-share", "from", text);
        }

        var band = new ClassBand(map.Slug("id"), map.RequiredWords("name"), new Ratio(Math.Clamp(share ?? 0m, 0m, 1m)));
        map.ReportUnknownKeys();
        return band;
    }
}
