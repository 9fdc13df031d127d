using OpenDti.Scoring;

namespace OpenDti.Documents.Receipts;

/// <summary>Puts a receipt together. What the answers came to is computed from the entries, exactly as whoever checks it does.</summary>
public static class ReceiptBuilder
{
    /// <summary>The receipt of the confirmation that the last entry is. Entries that do not say so were altered where they are stored.</summary>
    public static Receipt Build(
        ReceiptAuthority authority,
        ReceiptUnit unit,
        ReceiptRound round,
        ReceiptSet set,
        CompiledSet compiled,
        IReadOnlyList<ReceiptEntry> entries
    )
    {
        var replay = DossierReplay.Read(entries);
        if (replay.Confirmation is not { } confirmation || replay.NotRead is not null)
        {
            throw new InvalidDataException($"The stream of {unit.Id:N} does not end in a confirmation that can be read.");
        }

        var sheet = Scorer.Score(compiled, replay.InputsFor(compiled).Value, PeerFacts.None);
        var last = entries[^1];
        var receipt = new Receipt(
            Receipt.CurrentFormat,
            authority,
            unit,
            round,
            new ReceiptConfirmation(
                last.Seq,
                last.Hash,
                confirmation.Account,
                confirmation.ReceivedMs,
                sheet.Total.Scaled,
                LinesOf(compiled, sheet)
            ),
            set,
            entries,
            Checksum: ""
        );
        return receipt with { Checksum = receipt.ComputedChecksum() };
    }

    /// <summary>The points of each main index.</summary>
    internal static IReadOnlyList<ReceiptLine> LinesOf(CompiledSet set, Sheet sheet) =>
        [
            .. set
                .MainIndices.Select(index => sheet.Of(index.Id))
                .Select(score => new ReceiptLine(score.Id.Value, score.Earned.Scaled, score.Max.Scaled)),
        ];
}
