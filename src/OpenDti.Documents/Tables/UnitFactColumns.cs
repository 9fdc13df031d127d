using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>
/// The columns of a values file that say what kind of unit a row is and how its dossier stands, each of which may be left
/// out: traits, rows that an approval says do not apply, rows without evidence, and whether nobody confirmed it.
/// </summary>
internal static class UnitFactColumns
{
    private const string Traits = "traits";
    private const string NotApplicable = "notApplicable";
    private const string WithoutEvidence = "withoutEvidence";
    private const string Unconfirmed = "unconfirmed";

    private static readonly InputDefinition UnconfirmedInput = InputDefinition.Plain(
        Unconfirmed,
        new Text("Hồ sơ chưa được xác nhận", "Not confirmed"),
        InputKind.YesNo
    );

    public static IReadOnlyList<string> All { get; } = [Traits, NotApplicable, WithoutEvidence, Unconfirmed];

    /// <summary>The unit with what one of these columns says of it; words in a cell are separated by spaces.</summary>
    public static UnitInputs With(UnitInputs unit, CompiledSet set, string column, TableRow row, int place, List<Finding> findings)
    {
        var words = row.Cells[place].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (column)
        {
            case Traits:
                ReportUnknown(words, [.. set.Set.Traits.Select(trait => trait.Id)], "values.unknown-trait", row, place, findings);
                return unit with { Traits = words.ToHashSet() };
            case NotApplicable:
                return WithoutRows(unit, set, CriteriaIn(set, words, row, place, findings));
            case WithoutEvidence:
                return unit with
                {
                    WithoutEvidence = CriteriaIn(set, words, row, place, findings).Select(criterion => criterion.Id).ToHashSet(),
                };
            default:
                return unit with { IsUnconfirmed = IsYes(row, place, findings) };
        }
    }

    private static List<Criterion> CriteriaIn(CompiledSet set, IReadOnlyList<string> words, TableRow row, int place, List<Finding> findings)
    {
        ReportUnknown(words, [.. set.Indicators.Select(line => line.Id.Value)], "decision.unknown-indicator", row, place, findings);
        return [.. words.Select(word => set.FindIndicator(new IndicatorId(word))).OfType<Indicator>().SelectMany(CompiledSet.CriteriaOf)];
    }

    private static UnitInputs WithoutRows(UnitInputs unit, CompiledSet set, IReadOnlyList<Criterion> rows)
    {
        var values = new Dictionary<InputId, Measurement>(unit.Values);
        foreach (var input in rows.SelectMany(set.InputsOf))
        {
            values[input.Id] = new Measurement.Missing(MissingReason.NotApplicable);
        }

        return unit with
        {
            Values = values,
        };
    }

    private static bool IsYes(TableRow row, int place, List<Finding> findings)
    {
        var answer = CellReading.Read(UnconfirmedInput, row.Cells[place]);
        if (answer.IsRefused)
        {
            findings.Add(row.Finding("values.not-yes-or-no", place, row.Cells[place].Text));
            return false;
        }

        return answer.Value is Measurement.YesNo { Value: true };
    }

    private static void ReportUnknown(
        IReadOnlyList<string> words,
        IReadOnlyList<string> known,
        string code,
        TableRow row,
        int place,
        List<Finding> findings
    ) => findings.AddRange(words.Except(known).Select(word => row.Finding(code, place, word, Nearest.To(word, known) ?? "")));
}
