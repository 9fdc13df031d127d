using System.Globalization;
using OpenDti.Documents.Papers;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Papers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Commending;

public sealed record CommendationModel(
    Guid Group,
    CommendationReading Reading,
    bool MayDecide,
    bool MayPublish,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string LimitField = "limit";
    public const string TiesField = "ties";

    public static string ExcludeField(Guid unit) => $"exclude-{unit:N}";

    public static string ReasonField(Guid unit) => $"reason-{unit:N}";

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The list of the commended of a released group: decided, printed, given out as a paper and a workbook, made public.</summary>
public sealed class CommendationEndpoint(
    Commendations commendations,
    KeepCommendation keep,
    Databases databases,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    private const int NameWidth = 44;
    private const int NumberWidth = 14;

    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOfAsync(current, group, refused: [], cancellation);

    public async Task<IResult> ListAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var listed = await keep.ListAsync(request, group, viewer.PersonId, PlanIn(posted), cancellation);
        return listed.IsRefused
            ? await PageOfAsync(current, group, [(FieldOf(listed.Refusal), listed.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Commendation(group)));
    }

    public async Task<IResult> PublishAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var published = await keep.PublishAsync(request, group, viewer.PersonId, cancellation);
        return published.IsRefused
            ? await PageOfAsync(current, group, [(null, published.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Commendation(group)));
    }

    /// <summary>It leaves the authority in Vietnamese, whoever downloads it.</summary>
    public async Task<IResult> PaperAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        if (await commendations.OfGroupAsync(current.RequiredAuthority.Id, group, cancellation) is not { } reading)
        {
            return current.BackTo(DossierPaths.Group(group));
        }

        var results = reading.Results;
        var kind = DossierTexts.In(Language.Vi).KindOfUnits(results.Results.Round.UnitKind);
        var paper = new CommendationPaper(
            GroupPapers.OfficeOf(current.RequiredAuthority),
            results.Results.Round.Year,
            HanoiTime.DayOf(clock.GetUtcNow()).Year,
            kind,
            reading.Latest.DecisionNumber,
            reading.Latest.DecisionDate,
            [.. reading.List.Listed.Select(unit => RowOf(reading, unit, Language.Vi))],
            [.. reading.List.Units.Where(unit => unit.Place == HonourPlace.Excluded).Select(unit => RowOf(reading, unit, Language.Vi))]
        ).ToPaper();
        return Downloads.Of(
            PaperDocx.Write(paper),
            Downloads.Document,
            $"Danh sách đề nghị khen thưởng {results.Results.Round.Year} - {kind}.docx"
        );
    }

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        if (await commendations.OfGroupAsync(current.RequiredAuthority.Id, group, cancellation) is not { } reading)
        {
            return current.BackTo(DossierPaths.Group(group));
        }

        var (texts, round) = (CommendationTexts.In(current.Language), reading.Results.Results.Round);
        var sheet = new XlsxSheet(
            texts.Title,
            [
                new(texts.Rank, XlsxColumnKind.Whole, NumberWidth),
                new(texts.Unit, XlsxColumnKind.Text, NameWidth),
                new(texts.Points, XlsxColumnKind.Number, NumberWidth),
                new(texts.Class, XlsxColumnKind.Text, NumberWidth),
                new(texts.Listed, XlsxColumnKind.Text, NameWidth) { IsWrapped = true },
            ],
            [
                .. reading.List.Units.Select(unit =>
                    new[]
                    {
                        new XlsxCell.Number(unit.Unit.Rank!.Value),
                        new XlsxCell.Words(reading.UnitOf(unit).Name),
                        XlsxCell.Of(unit.Unit.Total),
                        new XlsxCell.Words(reading.Results.ClassOf(reading.UnitOf(unit), current.Language) ?? ""),
                        (XlsxCell)new XlsxCell.Words(texts.Told(unit.Place, reading.WhyNot(unit))),
                    }
                ),
            ]
        );
        var kind = DossierTexts.In(current.Language).KindOfUnits(round.UnitKind);
        return Downloads.Of(XlsxWriter.Write(sheet), Downloads.Workbook, $"{texts.Title} {round.Year} - {kind}.xlsx");
    }

    private static CommendedUnit RowOf(CommendationReading reading, HonouredUnit unit, Language language) =>
        new(
            unit.Unit.Rank!.Value,
            reading.UnitOf(unit).Name,
            Shown.Points(reading.Results.Set, unit.Unit.Total, language),
            reading.Results.ClassOf(reading.UnitOf(unit), language) ?? "",
            reading.WhyNot(unit) ?? ""
        )
        {
            Bonus = reading.UnitOf(unit).Bonus is { } bonus
                ? Shown.Points(reading.Results.Set, Points.FromScaled(bonus.PointsE10), language)
                : null,
        };

    private static CommendationPlan PlanIn(Posted posted)
    {
        _ = int.TryParse(posted[CommendationModel.LimitField].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit);
        var prefix = CommendationModel.ExcludeField(Guid.Empty)[..^32];
        var excluded = posted
            .Fields.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Guid.TryParse(name[prefix.Length..], out var unit) ? unit : Guid.Empty)
            .Where(unit => unit != Guid.Empty)
            .Select(unit => new CommendationExclusion(unit, posted[CommendationModel.ReasonField(unit)].Trim()));
        return new CommendationPlan(limit, posted[CommendationModel.TiesField] == "yes", [.. excluded]);
    }

    private static string? FieldOf(Refusal refusal) => refusal.Code == "commendation.limit" ? CommendationModel.LimitField : null;

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer) = (current.RequiredAuthority.Id, current.RequiredViewer);
        if (await commendations.OfGroupAsync(authority, group, cancellation) is not { } reading)
        {
            return current.BackTo(DossierPaths.Group(group));
        }

        await using var db = databases.Open(authority);
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, clock.GetUtcNow(), cancellation);
        var isOwn = reading.Results.Results.Units.Any(unit => own.Contains(unit.Id));
        var mayDecide = viewer.HasRole(authority, Role.AuthorityAdministrator) || viewer.HasRole(authority, Role.Publisher);
        var model = new CommendationModel(
            group,
            reading,
            MayDecide: !isOwn && mayDecide,
            MayPublish: !isOwn && viewer.HasRole(authority, Role.Publisher) && reading is { IsOld: false, Row.PublishedAt: null },
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)))]
        );
        return Pages.Of<CommendationPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model);
    }
}
