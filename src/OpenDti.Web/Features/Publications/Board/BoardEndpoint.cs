using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>The board of a round group, with the form that releases its results.</summary>
public sealed class BoardEndpoint(BoardPages pages, BoardReader boards, ReleaseResults release, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, group, refused: [], cancellation) is { } model
            ? Pages.Of<BoardPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(current, group, cancellation) is not { } board)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var kind = DossierTexts.In(current.Language).KindOfUnits(board.Group.UnitKind);
        var name = BoardTexts.In(current.Language).WorkbookName(kind, board.Group.Round!.Year);
        return Downloads.Of(BoardWorkbook.Write(board, current.Language), Downloads.Workbook, name);
    }

    public async Task<IResult> ReleaseAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer, authority) = (current.RequiredPosted, current.RequiredViewer, current.RequiredAuthority.Id);
        var number = posted["decisionNumber"].Trim();
        var refused = new List<(string? Field, Refusal Refusal)>();
        if (number.Length is 0 or > Release.DecisionNumberMaxLength)
        {
            var longest = Release.DecisionNumberMaxLength.ToString(CultureInfo.InvariantCulture);
            refused.Add(("decisionNumber", new Refusal("release.decision-number", longest)));
        }

        if (!HanoiTime.TryReadDay(posted["decisionDate"], out var date))
        {
            refused.Add(("decisionDate", new Refusal("release.decision-date")));
        }

        if (refused.Count == 0)
        {
            var request = posted.By(viewer, authority, RoundGroup.StreamOf(group));
            var decision = new ResultsDecision(number, date);
            var ownUnits = await boards.OwnUnitsAsync(current, cancellation);
            var released = await release.RunAsync(request, group, ownUnits, decision, cancellation);
            if (released.TryGet(out var document, out var refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(ResultsPaths.Ranking(document)));
            }

            refused.Add((null, refusal));
        }

        return await pages.PageOfAsync(current, group, refused, cancellation) is { } model
            ? Pages.Of<BoardPage>(
                refused.Max(r => refusals.StatusOf(r.Refusal)) == 422 ? 422 : refusals.StatusOf(refused[0].Refusal),
                model
            )
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }
}
