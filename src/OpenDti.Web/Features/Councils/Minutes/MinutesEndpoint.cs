using Microsoft.EntityFrameworkCore;
using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.Minutes;

/// <summary>The form of the minutes: what stands in them beside the decisions.</summary>
public sealed record MinutesModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    int Rulings,
    int Bonus,
    bool IsKept,
    string? WhyNot,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>Nothing of them changes any more.</summary>
    public bool IsOver => WhyNot is not null && IsKept;

    public int Contents => Rulings + Bonus;

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class MinutesEndpoint(
    Databases databases,
    GroupStandings standings,
    KeepMinutes keep,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOfAsync(current, group, refused: [], cancellation);

    public async Task<IResult> KeepAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var refused = new List<(string? Field, Refusal Refusal)>();
        var authority = current.RequiredAuthority.Id;
        if (MinutesForm.Read(current.RequiredPosted, authority, group, current.Language, refused) is { } minutes)
        {
            var request = current.RequiredPosted.By(current.RequiredViewer, authority, RoundGroup.StreamOf(group));
            var kept = await keep.RunAsync(request, minutes, cancellation);
            if (!kept.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.GroupCouncil(group)));
            }

            refused.Add((null, kept.Refusal));
        }

        return await PageOfAsync(current, group, refused, cancellation);
    }

    /// <summary>The minutes as a paper, in Vietnamese whoever downloads them; without data of the meeting, or for somebody whose unit is judged in it, the page of the council says why not.</summary>
    public async Task<IResult> FileAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var kept = await db.CouncilMinutes.AsNoTracking().SingleOrDefaultAsync(m => m.RoundGroupId == group, cancellation);
        if (await standings.ReadAsync(db, group, cancellation) is not { } standing)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var ownUnits = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
        if (kept is null || standing.IncludesAny(ownUnits))
        {
            return Results.Redirect(current.AuthorityUrl(DossierPaths.GroupCouncil(group)));
        }

        var kind = DossierTexts.In(Language.Vi).KindOfUnits(standing.Group.UnitKind);
        var paper = MinutesPaper.Of(current.RequiredAuthority, standing, kept);
        return Downloads.Of(PaperDocx.Write(paper), Downloads.Document, $"Biên bản Hội đồng {standing.Group.Round!.Year} - {kind}.docx");
    }

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var language = current.Language;
        await using var db = databases.Open(current.RequiredAuthority.Id);
        if (await standings.ReadAsync(db, group, cancellation) is not { } standing)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var kept = await db.CouncilMinutes.AsNoTracking().SingleOrDefaultAsync(m => m.RoundGroupId == group, cancellation);
        var stage = standing.StageAt(clock.GetUtcNow());
        var whyNot =
            stage < RoundGroupStage.Locked ? new Refusal("council.too-early")
            : stage >= RoundGroupStage.Approved ? new Refusal("council.approved")
            : null;
        var model = new MinutesModel(
            group,
            standing.Group.Round!.Year,
            standing.Group.UnitKind,
            CouncilRulings.Of(standing, language).Count,
            MinutesPaper.BonusCountOf(standing),
            kept is not null,
            whyNot is null ? null : refusals.Of(whyNot, language),
            current.Posted?.Fields ?? (kept is null ? new Dictionary<string, string>() : MinutesForm.FieldsOf(kept)),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language)))]
        );
        return Pages.Of<MinutesPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model);
    }
}
