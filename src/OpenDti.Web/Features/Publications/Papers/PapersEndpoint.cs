using Microsoft.EntityFrameworkCore;
using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Papers;

/// <summary>Gives out the papers of a round group; where one has nothing to say yet, it leads back to the board.</summary>
public sealed class PapersEndpoint(Databases databases, BoardReader boards)
{
    public static string Urging(Guid group) => DossierPaths.Group(group) + "/urging.docx";

    public static string Submission(Guid group) => DossierPaths.Group(group) + "/submission.docx";

    public static string DraftResults(Guid group, Guid dossier) => $"{DossierPaths.Group(group)}/units/{dossier:N}/draft-results.docx";

    public Task<IResult> UrgingAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        AnswerAsync(current, group, GroupPapers.Urging, "Công văn đôn đốc", cancellation);

    public Task<IResult> SubmissionAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        AnswerAsync(current, group, GroupPapers.Submission, "Tờ trình", cancellation);

    public async Task<IResult> DraftResultsAsync(CurrentRequest current, Guid group, Guid dossier, CancellationToken cancellation)
    {
        var sent = await SentAsync(current.RequiredAuthority.Id, group, dossier, cancellation);
        return await AnswerAsync(
            current,
            group,
            (board, authority) => GroupPapers.DraftResults(board, authority, dossier, sent),
            "Thông báo dự thảo kết quả",
            cancellation
        );
    }

    private async Task<DraftUnit?> SentAsync(Guid authority, Guid group, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var draft = await db.RoundGroups.Where(g => g.Id == group).Select(g => g.DraftId).SingleOrDefaultAsync(cancellation);
        return (await DraftPart.FindAsync(db, draft, dossier, cancellation))?.Read();
    }

    private async Task<IResult> AnswerAsync(
        CurrentRequest current,
        Guid group,
        Func<BoardReading, Authority, Paper?> write,
        string name,
        CancellationToken cancellation
    )
    {
        if (await boards.ReadAsync(current, group, cancellation) is not { } board)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (write(board, current.RequiredAuthority) is not { } paper)
        {
            return Results.Redirect(current.AuthorityUrl(DossierPaths.Group(group)));
        }

        var kind = DossierTexts.In(Language.Vi).KindOfUnits(board.Group.UnitKind);
        return Downloads.Of(PaperDocx.Write(paper), Downloads.Document, $"{name} {board.Group.Round!.Year} - {kind}.docx");
    }
}
