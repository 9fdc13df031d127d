using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.OfGroup;

/// <summary>The council of a round group: what is before it, what it decided.</summary>
public sealed class GroupCouncilEndpoint(
    Databases databases,
    GroupStandings standings,
    IEnumerable<AgendaSource> sources,
    AddToAgenda add,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOfAsync(current, group, refused: null, cancellation);

    public async Task<IResult> AddAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        if (
            !Guid.TryParse(posted[GroupCouncilModel.DossierField], out var dossier)
            || !await IsInAsync(current, group, dossier, cancellation)
        )
        {
            return await PageOfAsync(current, group, new Refusal("council.unknown-line"), cancellation);
        }

        var added = await add.RunAsync(
            posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier)),
            dossier,
            current.RequiredViewer.PersonId,
            posted[GroupCouncilModel.LineField],
            posted[GroupCouncilModel.WordsField].Trim(),
            cancellation
        );
        return added.IsRefused
            ? await PageOfAsync(current, group, added.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.GroupCouncil(group)));
    }

    private async Task<bool> IsInAsync(CurrentRequest current, Guid group, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return await db.Dossiers.AnyAsync(d => d.Id == dossier && d.RoundGroupId == group, cancellation);
    }

    private static string FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "council.without-words" or "council.words-too-long" => GroupCouncilModel.WordsField,
            "council.item-there" => GroupCouncilModel.LineField,
            _ => GroupCouncilModel.DossierField,
        };

    private async Task<IResult> PageOfAsync(CurrentRequest current, Guid group, Refusal? refused, CancellationToken cancellation)
    {
        var (authority, viewer, language, at) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language, clock.GetUtcNow());
        await using var db = databases.Open(authority);
        if (await standings.ReadAsync(db, group, cancellation) is not { } standing)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, at, cancellation);
        var seesPoints = !standing.IncludesAny(ownUnits);
        var stage = standing.StageAt(at);
        var keeps = viewer.HasRole(authority, Role.AuthorityAdministrator);
        var model = new GroupCouncilModel(
            group,
            standing.Group.Round!.Year,
            standing.Group.UnitKind,
            stage,
            at < standing.Group.DraftAnswersUntil ? standing.Group.DraftAnswersUntil : null,
            standing.Set,
            stage < RoundGroupStage.Locked ? [] : await AgendaAsync(db, standing, at, seesPoints, language, cancellation),
            [
                .. CouncilRulings
                    .Of(standing, language)
                    .Select(row => new RulingRow(
                        row.Dossier.Dossier.Id,
                        row.Dossier.Unit.Name,
                        row.Ruling.Indicator,
                        seesPoints ? row.Ruling.Words : "",
                        seesPoints ? row.Before : "–",
                        seesPoints ? row.After : "–"
                    )),
            ],
            [.. standing.Dossiers.Where(one => !ownUnits.Contains(one.Unit.Id)).Select(one => (one.Dossier.Id, one.Unit.Name))],
            MayAdd: keeps && stage is >= RoundGroupStage.Locked and < RoundGroupStage.Approved,
            MayDecide: keeps,
            seesPoints,
            await db.CouncilMinutes.AnyAsync(m => m.RoundGroupId == group, cancellation),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            refused is null ? [] : [new FieldError(FieldOf(refused), refusals.Of(refused, language))]
        )
        {
            Sitting = standing.Group.Calendar?.Find(CalendarStepKind.Council),
        };
        return Pages.Of<GroupCouncilPage>(refused is null ? 200 : refusals.StatusOf(refused), model);
    }

    private async Task<IReadOnlyList<AgendaRow>> AgendaAsync(
        AppDb db,
        GroupStanding standing,
        DateTimeOffset at,
        bool seesPoints,
        Language language,
        CancellationToken cancellation
    )
    {
        var items = new List<AgendaItem>();
        foreach (var source in sources)
        {
            items.AddRange(await source.OfAsync(db, standing, at, language, cancellation));
        }

        var (declared, appraised) = (standing.SheetsIn(DossierView.Declared), standing.SheetsIn(DossierView.Appraised));
        return
        [
            .. items
                .GroupBy(item => (item.Dossier, item.Line, item.Proposal))
                .OrderBy(row => row.Key.Dossier.Unit.Name, VietnameseOrder.Instance)
                .ThenBy(row => PlaceOf(standing.Set, row.Key.Line))
                .Select(row => new AgendaRow(
                    row.Key.Dossier.Dossier.Id,
                    row.Key.Dossier.Unit.Name,
                    row.Key.Line,
                    seesPoints ? [.. row] : [.. row.Select(item => item with { Words = "" })],
                    seesPoints ? EarnedIn(declared, row.Key.Dossier, row.Key.Line) : null,
                    seesPoints ? EarnedIn(appraised, row.Key.Dossier, row.Key.Line) : null,
                    row.Key.Dossier.Dossier.RulingOn(row.Key.Line) is { } ruling && row.Key.Proposal is null
                        ? seesPoints
                            ? RulingWords.Of(ruling, standing.Set, language)
                            : GroupCouncilTexts.In(language).IsDecided
                        : null
                )),
        ];
    }

    private static Points? EarnedIn(IReadOnlyDictionary<string, Sheet> sheets, DossierReading dossier, string line) =>
        line.Length == 0 ? null : sheets[dossier.Inputs.Unit].Of(new IndicatorId(line)).Earned;

    private static int PlaceOf(CompiledSet set, string line) =>
        line.Length == 0 ? int.MaxValue : set.Indicators.Index().FirstOrDefault(one => one.Item.Id.Value == line).Index;
}
