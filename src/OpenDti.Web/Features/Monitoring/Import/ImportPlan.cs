using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Monitoring.Import;

/// <summary>What the source may deliver, and of which units the person who hands the file in decides nothing.</summary>
public sealed record ImportLimits(Guid Source, InputOwners Owners, IReadOnlySet<Guid> OwnUnits);

/// <summary>What a file says of the units of a round group.</summary>
public sealed record ImportPlan(IReadOnlyList<Measured> Measured, IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportFinding> Findings)
{
    public static ImportPlan Of(
        Upload file,
        IReadOnlyList<DossierReading> dossiers,
        ImportLimits limits,
        Func<Refusal, string> sentence,
        Language language
    )
    {
        var set = dossiers[0].Set;
        var read = MonitoredFile.Read(set, file.Bytes, file.FileName);
        if (!read.IsValid)
        {
            var wrong = read.Findings.Select(finding => new ImportFinding(
                finding.At?.Cell is { Length: > 0 } cell ? cell : $"{finding.At?.Line}",
                FindingSentences.Of(finding, set, language)
            ));
            return new ImportPlan([], [], [.. wrong]);
        }

        var byCode = dossiers.ToDictionary(one => one.Unit.Code);
        var unknown = read.Value.Where(row => !byCode.ContainsKey(row.Code)).ToList();
        if (unknown.Count > 0 || read.Value.Count == 0)
        {
            var findings = unknown.ConvertAll(row => new ImportFinding(
                row.Code,
                sentence(new Refusal("monitored.unknown-unit", row.Code))
            ));
            return new ImportPlan(
                [],
                [],
                findings.Count > 0 ? findings : [new ImportFinding("", sentence(new Refusal("monitored.no-rows")))]
            );
        }

        var beyond = Beyond(read.Value, byCode, limits, sentence).ToList();
        if (beyond.Count > 0)
        {
            return new ImportPlan([], [], beyond);
        }

        var rows = read.Value.Select(row => (Reading: byCode[row.Code], Given: Given(row))).ToList();
        return new ImportPlan(
            rows.ConvertAll(row => new Measured(row.Reading.Dossier.Id, [.. row.Given.Select(Saved)])),
            [.. rows.Select(row => RowOf(row.Reading, row.Given, language)).Where(row => row.Changes.Count > 0)],
            []
        );
    }

    // Lines of the person's own units, and columns that another source fills.
    private static IEnumerable<ImportFinding> Beyond(
        IReadOnlyList<UnitRow> rows,
        Dictionary<string, DossierReading> byCode,
        ImportLimits limits,
        Func<Refusal, string> sentence
    )
    {
        foreach (var row in rows.Where(row => limits.OwnUnits.Contains(byCode[row.Code].Unit.Id)))
        {
            var refusal = new Refusal("monitored.own-unit-line", $"{row.Line}", byCode[row.Code].Unit.Name);
            yield return new ImportFinding($"{row.Line}", sentence(refusal));
        }

        var set = byCode.Values.First().Set;
        foreach (var input in rows.SelectMany(row => Given(row).Select(value => value.Key)).Distinct())
        {
            if (limits.Owners.RefusalTo(limits.Source, set.FindInput(input)!) is { } refusal)
            {
                yield return new ImportFinding(input.Value, sentence(refusal));
            }
        }
    }

    // An empty cell says nothing about the figure; it takes nothing away.
    private static List<KeyValuePair<InputId, Measurement>> Given(UnitRow row) =>
        [.. row.Inputs.Values.Where(value => value.Value is not Measurement.Missing)];

    private static SavedAnswer Saved(KeyValuePair<InputId, Measurement> value) =>
        new(value.Key.Value, CanonicalValue.Of(value.Value), Missing: null);

    private static ImportRow RowOf(DossierReading reading, List<KeyValuePair<InputId, Measurement>> given, Language language)
    {
        var changes =
            from value in given
            let input = reading.Set.FindInput(value.Key)!
            let before = reading.Dossier.MonitoredTo(input.Id)?.MeasuredAs(input)
            where before != value.Value
            select new ImportChange(
                input.Name.In(language),
                before is null ? null : Shown.WithUnit(input, before, language),
                Shown.WithUnit(input, value.Value, language)
            );
        return new ImportRow(reading.Unit.Name, [.. changes]);
    }
}
