using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Open;

/// <summary>The form as typed, the sets to choose from, how many units there are of each kind, and what was wrong.</summary>
public sealed record OpenModel(
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<(Guid Id, string Name)> Sets,
    IReadOnlyDictionary<UnitKind, int> UnitsOf,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class OpenEndpoint(Databases databases, SetLibrary sets, OpenRoundGroup open, TimeProvider clock, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var year = HanoiTime.DayOf(clock.GetUtcNow()).Year;
        var proposed = new Dictionary<string, string>
        {
            [TypedOpening.YearField] = year.ToString(CultureInfo.InvariantCulture),
            [TypedOpening.FromField] = HanoiTime.DateOf(new DateOnly(year, 1, 1)),
            [TypedOpening.ToField] = HanoiTime.DateOf(new DateOnly(year, 12, 31)),
            [TypedOpening.TimeField] = "17:00",
        };
        return Pages.Of<OpenPage>(await ModelOfAsync(current, proposed, errors: [], cancellation));
    }

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var errors = new List<(string? Field, Refusal Refusal)>();
        var plan = TypedOpening.In(posted, OpenTexts.In(current.Language), errors);
        if (errors.Count == 0)
        {
            var authority = current.RequiredAuthority.Id;
            var opened = await open.RunAsync(
                streams => posted.By(current.RequiredViewer, authority, streams),
                authority,
                plan,
                cancellation
            );
            if (opened.TryGet(out var group, out var refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Opened(group)));
            }

            errors.Add((FieldOf(refusal), refusal));
        }

        var shown = errors.ConvertAll(error => new FieldError(error.Field, refusals.Of(error.Refusal, current.Language)));
        var status = errors.Max(error => refusals.StatusOf(error.Refusal) == 409 ? 409 : 422);
        return Pages.Of<OpenPage>(status, await ModelOfAsync(current, posted.Fields, shown, cancellation));
    }

    private static string FieldOf(Refusal refusal) => refusal.Code == "round.no-set" ? TypedOpening.SetField : TypedOpening.KindField;

    private async Task<OpenModel> ModelOfAsync(
        CurrentRequest current,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var stored = await db.IndicatorSets.AsNoTracking().OrderBy(s => s.SetId).ThenBy(s => s.Version).ToListAsync(cancellation);
        var today = HanoiTime.DayOf(clock.GetUtcNow());
        var units = await db
            .Units.Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo > today))
            .GroupBy(u => u.Kind)
            .Select(kind => new { kind.Key, Count = kind.Count() })
            .ToDictionaryAsync(kind => kind.Key, kind => kind.Count, cancellation);
        return new OpenModel(
            typed,
            stored.ConvertAll(s => (s.Id, $"{sets.Open(s).Set.Name.In(current.Language)}, {s.Version}")),
            units,
            errors
        );
    }
}
