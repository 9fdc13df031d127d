using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Assign;

/// <summary>Shares the work on a dossier: hands criteria to colleagues until a day, takes them back, makes their one-time links.</summary>
public sealed class AssignEndpoint(
    DossierReader dossiers,
    AssignPages pages,
    AssignCriteria assign,
    MakeEntryLink links,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ReadAsync(current, dossier, cancellation) is { } reading
            ? Pages.Of<AssignPage>(await pages.PageOfAsync(reading, current, link: null, errors: [], cancellation))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        if (reading.Dossier.RefusalToEnter(reading.Group, posted.ReceivedAt) is { } closed)
        {
            return await RefusedAsync(current, reading, [(AssignModel.CriteriaField, closed)], cancellation);
        }

        var (plan, refused) = Read(posted, reading);
        if (refused.Count > 0)
        {
            return await RefusedAsync(current, reading, refused, cancellation);
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AssignCriteria.StreamsOf(dossier));
        var given = await assign.RunAsync(request, dossier, plan, cancellation);
        return given.IsRefused
            ? await RefusedAsync(current, reading, [(AssignModel.ColleagueField, given.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Assignments(dossier)));
    }

    public async Task<IResult> TakeBackAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        var indicators = ChosenIn(posted, reading);
        if (indicators.Count == 0)
        {
            return await RefusedAsync(
                current,
                reading,
                [(AssignModel.CriteriaField, new Refusal("assignment.no-criterion"))],
                cancellation
            );
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Assignment.StreamOf(dossier));
        await assign.TakeBackAsync(request, dossier, indicators, cancellation);
        return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Assignments(dossier)));
    }

    public async Task<IResult> MakeLinkAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        var people = await pages.PeopleAsync(reading, cancellation);
        if (!Guid.TryParse(posted[AssignModel.ColleagueField], out var account) || !people.TryGetValue(account, out var person))
        {
            return await RefusedAsync(
                current,
                reading,
                [(AssignModel.ColleagueField, new Refusal("assignment.not-of-unit"))],
                cancellation
            );
        }

        var secret = Session.NewSecret();
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Assignment.StreamOf(dossier));
        var made = await links.RunAsync(request, dossier, account, secret, cancellation);
        if (made.IsRefused)
        {
            return await RefusedAsync(current, reading, [(AssignModel.ColleagueField, made.Refusal)], cancellation);
        }

        // Not redirected: the link is on this page and nowhere else.
        var path = made.Value == Session.HashOf(secret) ? DossierPaths.Invitation(secret) : null;
        var link = new NewEntryLink(person.Name, path, posted.ReceivedAt + EntryLink.Validity);
        return Pages.Of<AssignPage>(await pages.PageOfAsync(reading, current, link, errors: [], cancellation));
    }

    private (AssignPlan Plan, List<(string Field, Refusal Refusal)> Refused) Read(Posted posted, DossierReading reading)
    {
        var refused = new List<(string Field, Refusal Refusal)>();
        var indicators = ChosenIn(posted, reading);
        var isKnown = Guid.TryParse(posted[AssignModel.ColleagueField], out var account);
        var name = posted[AssignModel.NameField].Trim();
        DateOnly? due = null;
        if (!isKnown && name.Length is 0 or > Person.NameMaxLength)
        {
            refused.Add((AssignModel.NameField, new Refusal("assignment.no-colleague", $"{Person.NameMaxLength}")));
        }

        if (posted[AssignModel.DueField].Trim() is { Length: > 0 } typed)
        {
            if (!HanoiTime.TryReadDay(typed, out var day))
            {
                refused.Add((AssignModel.DueField, new Refusal("round.day-unreadable")));
            }
            else if (day < HanoiTime.DayOf(clock.GetUtcNow()) || day > HanoiTime.DayOf(reading.DeadlineAt))
            {
                refused.Add((AssignModel.DueField, new Refusal("assignment.due-outside", HanoiTime.DateOf(reading.DeadlineAt))));
            }

            due = day;
        }

        if (indicators.Count == 0)
        {
            refused.Add((AssignModel.CriteriaField, new Refusal("assignment.no-criterion")));
        }

        return (new AssignPlan(reading.Unit.Id, isKnown ? account : null, name, indicators, due), refused);
    }

    private static List<string> ChosenIn(Posted posted, DossierReading reading) =>
        [.. reading.Criteria.Select(c => c.Id.Value).Where(id => posted[AssignModel.FieldOf(id)].Length > 0)];

    private async Task<IResult> RefusedAsync(
        CurrentRequest current,
        DossierReading reading,
        List<(string Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var errors = refused.ConvertAll(one => new FieldError(one.Field, refusals.Of(one.Refusal, current.Language)));
        return Pages.Of<AssignPage>(
            refusals.StatusOf(refused[0].Refusal),
            await pages.PageOfAsync(reading, current, link: null, errors, cancellation)
        );
    }

    private Task<DossierReading?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
}
