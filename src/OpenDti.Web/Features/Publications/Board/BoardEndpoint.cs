using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>The board of a round group, as a page and as a workbook.</summary>
public sealed class BoardEndpoint(BoardPages pages, BoardReader boards)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, BoardQuery query, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, group, query, cancellation) is { } model
            ? Pages.Of<BoardPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, BoardQuery query, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(current, group, cancellation) is not { } board)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var kind = DossierTexts.In(current.Language).KindOfUnits(board.Group.UnitKind);
        var name = BoardTexts.In(current.Language).WorkbookName(kind, board.Group.Round!.Year);
        return Downloads.Of(BoardWorkbook.Write(board, query, current.Language), Downloads.Workbook, name);
    }
}
