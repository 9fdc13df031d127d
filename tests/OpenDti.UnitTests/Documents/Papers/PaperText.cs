using OpenDti.Documents.Papers;

namespace OpenDti.UnitTests.Documents.Papers;

/// <summary>A paper's words without their layout, block by block: what people read and approve.</summary>
internal static class PaperText
{
    public static string Of(Paper paper)
    {
        IEnumerable<string> lines =
        [
            $"[{paper.Head.Parent} | {paper.Head.Issuer} | {paper.Head.Place}, {(paper.Head.Day is { } day ? $"{day:dd/MM/yyyy}" : paper.Head.Year)} | {paper.Head.Number}]",
            paper.Title.Kind is { } kind ? $"{kind}: {paper.Title.Subject}" : $"V/v {paper.Title.Subject}",
            .. paper.Title.To.Select(to => "Kính gửi: " + to),
            .. paper.Body.SelectMany(LinesOf),
            $"[{paper.End.SecondSignerTitle} | {paper.End.SignerTitle}]",
            "Nơi nhận: " + string.Join(" ", paper.End.Copies),
            .. paper.Appendices.SelectMany(appendix =>
                new[] { $"--- {appendix.Title}{(appendix.IsWide ? " (khổ ngang)" : "")}" }.Concat(appendix.Body.SelectMany(LinesOf))
            ),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> LinesOf(PaperBlock block) =>
        block switch
        {
            PaperBlock.Words words => [words.Text],
            PaperBlock.Ground ground => [$"_{ground.Text}_"],
            PaperBlock.Heading heading => ["# " + heading.Text],
            PaperBlock.Grid grid => grid
                .Rows.Prepend([.. grid.Columns.Select(column => column.Head)])
                .Select(row => string.Join(" | ", row)),
            _ => [],
        };
}
