using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>The form of a correction as it was filled in, read, with everything that is wrong with it.</summary>
public sealed record TypedCorrection(CriterionCorrected? Correction, IReadOnlyList<(string? Field, Refusal Refusal)> Refused)
{
    private static readonly InputDefinition PointsInput = InputDefinition.Plain(
        ComplaintFields.Points,
        new Text("Điểm sau điều chỉnh", "Points after the correction"),
        InputKind.Number
    );

    public static TypedCorrection Read(ComplaintModel page, Guid complaint, Posted posted)
    {
        if (page.Criterion is not { } about)
        {
            return Wrong(ComplaintFields.Criterion, new Refusal("correction.other-criterion"));
        }

        _ = long.TryParse(posted[ComplaintFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var correction = new CriterionCorrected(complaint, about.Criterion.Id.Value, version, posted[ComplaintFields.Words].Trim());
        var (values, refused) = ValuesIn(about, posted);
        if (posted[ComplaintFields.Points].Trim().Length == 0)
        {
            return refused.Count > 0
                ? new TypedCorrection(Correction: null, refused)
                : new TypedCorrection(correction with { Values = values }, []);
        }

        if (values.Count > 0 || refused.Count > 0)
        {
            return Wrong(ComplaintFields.Points, new Refusal("correction.both"));
        }

        return Entry.Read(PointsInput, posted[ComplaintFields.Points]).TryGet(out var measured, out var wrong)
            ? new TypedCorrection(correction with { PointsE10 = Points.Quantise(((Measurement.Number)measured).Value).Scaled }, [])
            : Wrong(ComplaintFields.Points, wrong);
    }

    /// <summary>The field that a refusal of the correction is about.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "correction.without-words" => ComplaintFields.Words,
            "decision.outside-maximum" or "correction.nothing-given" or "correction.points-stand" => ComplaintFields.Points,
            _ => null,
        };

    // What was left empty stays as it counts now.
    private static (List<SavedAnswer> Values, List<(string? Field, Refusal Refusal)> Refused) ValuesIn(
        CriterionToCorrect about,
        Posted posted
    )
    {
        var values = new List<SavedAnswer>();
        var refused = new List<(string? Field, Refusal Refusal)>();
        foreach (var input in about.Figures.Select(figure => figure.Input))
        {
            var field = ComplaintFields.Value(input.Id);
            if (posted[field].Trim().Length == 0)
            {
                continue;
            }

            if (Entry.Read(input, posted[field]).TryGet(out var measured, out var wrong))
            {
                values.Add(new SavedAnswer(input.Id.Value, CanonicalValue.Of(measured), Missing: null));
            }
            else
            {
                refused.Add((field, wrong));
            }
        }

        return (values, refused);
    }

    private static TypedCorrection Wrong(string field, Refusal refusal) => new(Correction: null, [(field, refusal)]);
}
