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

/// <summary>The form as typed, the sets to choose from, and what was wrong.</summary>
public sealed record OpenModel(
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<(Guid Id, string Name)> Sets,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class OpenEndpoint(Databases databases, SetLibrary sets, OpenRoundGroup open, TimeProvider clock, RefusalTexts refusals)
{
    private const int FirstYear = 2015;
    private const int LastYear = 2100;

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var year = HanoiTime.DayOf(clock.GetUtcNow()).Year;
        var proposed = new Dictionary<string, string>
        {
            ["year"] = year.ToString(CultureInfo.InvariantCulture),
            ["windowFrom"] = HanoiTime.DateOf(new DateOnly(year, 1, 1)),
            ["windowTo"] = HanoiTime.DateOf(new DateOnly(year, 12, 31)),
            ["deadlineTime"] = "17:00",
        };
        return Pages.Of<OpenPage>(new OpenModel(proposed, await SetsAsync(current, cancellation), Errors: []));
    }

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var errors = new List<(string Field, Refusal Refusal)>();
        var plan = PlanIn(posted, OpenTexts.In(current.Language), errors);
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
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Group(group)));
            }

            errors.Add(("kind", refusal));
        }

        var shown = errors.ConvertAll(error => new FieldError(error.Field, refusals.Of(error.Refusal, current.Language)));
        var status = errors.Max(error => refusals.StatusOf(error.Refusal) == 409 ? 409 : 422);
        return Pages.Of<OpenPage>(status, new OpenModel(posted.Fields, await SetsAsync(current, cancellation), shown));
    }

    private static OpeningPlan PlanIn(Posted posted, OpenTexts texts, List<(string Field, Refusal Refusal)> errors)
    {
        DateOnly DayIn(string field, string label)
        {
            if (!HanoiTime.TryReadDay(posted[field], out var day))
            {
                errors.Add((field, new Refusal("round.named-day-unreadable", label)));
            }

            return day;
        }

        if (
            !int.TryParse(posted["year"].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstYear or > LastYear
        )
        {
            errors.Add(("year", new Refusal("round.year-outside")));
        }

        var (from, to, deadlineDay) = (
            DayIn("windowFrom", texts.WindowFrom),
            DayIn("windowTo", texts.WindowTo),
            DayIn("deadlineDay", texts.DeadlineDay)
        );
        if (!HanoiTime.TryReadTime(posted["deadlineTime"], out var time))
        {
            errors.Add(("deadlineTime", new Refusal("round.time-unreadable")));
        }

        if (!Guid.TryParse(posted["set"], out var set))
        {
            errors.Add(("set", new Refusal("round.no-set")));
        }

        var kind = Enum.TryParse<UnitKind>(posted["kind"], out var parsed) && Enum.IsDefined(parsed) ? parsed : UnitKind.Department;
        if (errors.Count == 0 && to <= from)
        {
            errors.Add(("windowTo", new Refusal("round.window-reversed")));
        }

        var deadline = errors.Count == 0 ? HanoiTime.At(deadlineDay, time) : default;
        if (errors.Count == 0 && deadline <= posted.ReceivedAt)
        {
            errors.Add(("deadlineDay", new Refusal("round.deadline-past")));
        }
        else if (errors.Count == 0 && Round.RefusalOfDeadline(from, to, deadline) is { } outside)
        {
            errors.Add(("deadlineDay", outside));
        }

        return new OpeningPlan(year, from, to, kind, set, posted.ReceivedAt, deadline);
    }

    private async Task<IReadOnlyList<(Guid Id, string Name)>> SetsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var stored = await db.IndicatorSets.AsNoTracking().OrderBy(s => s.SetId).ThenBy(s => s.Version).ToListAsync(cancellation);
        return stored.ConvertAll(s => (s.Id, $"{sets.Open(s).Set.Name.In(current.Language)}, {s.Version}"));
    }
}
