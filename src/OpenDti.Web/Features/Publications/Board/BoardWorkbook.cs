using OpenDti.Documents;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>The board as a workbook: how far the units that were asked for are and, for those who may see them, the points of every line.</summary>
public static class BoardWorkbook
{
    private const int NameWidth = 40;
    private const int WordsWidth = 34;
    private const int NumberWidth = 14;
    private const int MomentWidth = 18;

    public static byte[] Write(BoardReading board, BoardQuery query, Language language)
    {
        var progress = Progress(board, query, language);
        if (!board.SeesPoints)
        {
            return XlsxWriter.Write(progress);
        }

        var units = board.Dossiers.Zip(
            board.Sheets,
            (dossier, sheet) => new ScoredUnit(dossier.Unit.Name, board.Ranks.GetValueOrDefault(dossier.Inputs.Unit)?.Rank, sheet)
        );
        return XlsxWriter.Write(progress, ScoreMatrix.Of(board.Set, [.. units.OrderBy(unit => unit.Rank ?? int.MaxValue)], language));
    }

    private static XlsxSheet Progress(BoardReading board, BoardQuery query, Language language)
    {
        var (texts, shared) = (BoardTexts.In(language), DossierTexts.In(language));
        XlsxColumn[] columns =
        [
            new(texts.Unit, XlsxColumnKind.Text, NameWidth),
            new(texts.UnitCode, XlsxColumnKind.Text, NumberWidth),
            new(texts.Progress, XlsxColumnKind.Whole, NumberWidth),
            new(texts.CriteriaCount, XlsxColumnKind.Whole, NumberWidth),
            new(texts.StateLabel, XlsxColumnKind.Text, WordsWidth),
            new(texts.SentAt, XlsxColumnKind.Moment, MomentWidth),
            new(texts.ConfirmedAt, XlsxColumnKind.Moment, MomentWidth),
            new(shared.Deadline, XlsxColumnKind.Moment, MomentWidth),
            new(texts.ExtendedFor, XlsxColumnKind.Text, WordsWidth),
            new(texts.Late, XlsxColumnKind.Text, NumberWidth),
        ];
        var rows = query.Of(BoardPages.RowsOf(board, mayExtend: _ => false)).Select(row => RowOf(row, texts));
        return new XlsxSheet(texts.ProgressSheet, columns, [.. rows]) { FrozenColumns = 1 };
    }

    private static XlsxCell[] RowOf(BoardRow row, BoardTexts texts) =>
        [
            new XlsxCell.Words(row.UnitName),
            new XlsxCell.Words(row.UnitCode),
            new XlsxCell.Number(row.Answered),
            new XlsxCell.Number(row.Criteria),
            new XlsxCell.Words(texts.State(row.State, row.IsWithdrawn)),
            MomentOf(row.SentAt),
            MomentOf(row.ConfirmedAt),
            MomentOf(row.DeadlineAt),
            row.ExtendedFor is { } reason ? new XlsxCell.Words(reason) : XlsxCell.Empty,
            new XlsxCell.Words(row.Place == BoardPlace.Late ? texts.IsLate : texts.IsNotLate),
        ];

    private static XlsxCell MomentOf(DateTimeOffset? instant) =>
        instant is { } at ? new XlsxCell.Moment(at.ToOffset(HanoiTime.Offset).DateTime) : XlsxCell.Empty;
}
