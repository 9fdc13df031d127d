using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Councils.Decide;

/// <summary>The council's decision as it was typed, with everything that is wrong with it.</summary>
public sealed record TypedRuling(CouncilDecided? Decided, IReadOnlyList<(string? Field, Refusal Refusal)> Refused)
{
    private static readonly InputDefinition PointsInput = InputDefinition.Plain(
        RulingModel.PointsField,
        new Text("Điểm Hội đồng quyết định", "Points by the council"),
        InputKind.Number
    );

    public static TypedRuling Read(DossierReading reading, string line, Posted posted)
    {
        var refused = new List<(string? Field, Refusal Refusal)>();
        _ = long.TryParse(posted[RulingModel.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var decided = new CouncilDecided(line, version, posted[RulingModel.WordsField].Trim());
        if (line.Length == 0)
        {
            var band = posted[RulingModel.ClassField];
            return band.Length == 0
                ? new TypedRuling(Decided: null, [(RulingModel.ClassField, new Refusal("council.no-class"))])
                : new TypedRuling(decided with { ClassId = band }, []);
        }

        if (
            reading.Set.FindIndicator(new IndicatorId(line)) is Criterion criterion
            && posted[RulingModel.ModeField] == RulingModel.ByFigures
        )
        {
            var values = ValuesIn(reading, criterion, posted, refused);
            return refused.Count > 0 ? new TypedRuling(Decided: null, refused)
                : values.Count == 0 ? Nothing(RulingModel.ModeField)
                : new TypedRuling(decided with { Values = values }, []);
        }

        if (!Entry.Read(PointsInput, posted[RulingModel.PointsField]).TryGet(out var measured, out var refusal))
        {
            return new TypedRuling(Decided: null, [(RulingModel.PointsField, refusal)]);
        }

        return measured is Measurement.Number number
            ? new TypedRuling(decided with { PointsE10 = Points.Quantise(number.Value).Scaled }, [])
            : Nothing(RulingModel.PointsField);
    }

    /// <summary>The field that a refusal of the decision is about.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "council.without-words" or "council.words-too-long" => RulingModel.WordsField,
            "decision.outside-maximum" => RulingModel.PointsField,
            "decision.unknown-class" => RulingModel.ClassField,
            _ => null,
        };

    private static TypedRuling Nothing(string field) => new(Decided: null, [(field, new Refusal("council.nothing-decided"))]);

    // What was left empty stays as it was found.
    private static List<SavedAnswer> ValuesIn(
        DossierReading reading,
        Criterion criterion,
        Posted posted,
        List<(string? Field, Refusal Refusal)> refused
    )
    {
        var values = new List<SavedAnswer>();
        var read = new Dictionary<InputId, Measurement>(reading.InputsIn(DossierView.Appraised).Values);
        foreach (var input in reading.Set.InputsOf(criterion))
        {
            var field = RulingModel.ValueField(input.Id);
            if (posted[field].Trim().Length == 0)
            {
                continue;
            }

            if (Entry.Read(input, posted[field]).TryGet(out var measured, out var refusal))
            {
                values.Add(new SavedAnswer(input.Id.Value, CanonicalValue.Of(measured), Missing: null));
                read[input.Id] = measured;
            }
            else
            {
                refused.Add((field, refusal));
            }
        }

        if (refused.Count == 0)
        {
            refused.AddRange(AnswerCheck.Check(reading.Set, criterion, read, earlier: null).Select(one => ((string?)null, one)));
        }

        return values;
    }
}
