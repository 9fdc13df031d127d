using System.Globalization;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Documents.Receipts;

/// <summary>Checks a receipt with nothing but its file: bytes, chain, who confirmed what, and the points, each told apart.</summary>
public static class ReceiptVerifier
{
    /// <summary>A larger file is no receipt.</summary>
    public const int MaxBytes = 20_000_000;

    /// <summary>Everything that was looked at. A code is what stands on the printed receipt, in groups or not.</summary>
    public static IReadOnlyList<ReceiptCheck> Check(ReadOnlySpan<byte> file, string? code)
    {
        var text = file.Length > MaxBytes ? null : TextFile.Read(file, "");
        if (text is not { IsValid: true } || Receipt.Parse(text.Value) is not { Format: Receipt.CurrentFormat } receipt)
        {
            return [Fails("receipt.unreadable", $"{Receipt.CurrentFormat}")];
        }

        var replay = DossierReplay.Read(receipt.Entries);
        return
        [
            OfBytes(file, receipt),
            .. OfCode(receipt, code),
            OfChain(receipt),
            OfHead(receipt),
            .. OfReplay(receipt, replay),
            .. OfSet(receipt, replay),
        ];
    }

    /// <summary>Whether nothing failed.</summary>
    public static bool IsGenuine(IReadOnlyList<ReceiptCheck> checks) => !checks.Any(check => check.State == ReceiptCheckState.Fails);

    private static ReceiptCheck OfBytes(ReadOnlySpan<byte> file, Receipt receipt)
    {
        var written = Encoding.UTF8.GetBytes(receipt.ToText());
        var same = file.CommonPrefixLength(written);
        if (same < Math.Max(file.Length, written.Length))
        {
            var line = 1 + file[..same].Count((byte)'\n');
            return Fails("receipt.bytes", Said(line), Said(same + 1));
        }

        return receipt.Checksum == receipt.ComputedChecksum()
            ? Holds("receipt.checksum", ReceiptCode.Grouped(receipt.Checksum))
            : Fails("receipt.checksum-differs");
    }

    private static IEnumerable<ReceiptCheck> OfCode(Receipt receipt, string? code)
    {
        if (code is null)
        {
            return [];
        }

        var plain = ReceiptCode.Plain(code);
        return plain == receipt.Confirmation.Head || plain == receipt.Checksum
            ? [Holds("receipt.code")]
            : [Fails("receipt.code-differs", ReceiptCode.Grouped(receipt.Confirmation.Head))];
    }

    private static ReceiptCheck OfChain(Receipt receipt)
    {
        var (seq, head) = (0L, HashChain.EmptyHead);
        foreach (var entry in receipt.Entries)
        {
            seq++;
            head = HashChain.Link(head, seq, entry.Body);
            if (entry.Seq != seq || entry.Hash != head)
            {
                return Fails("receipt.chain-broken", Said(seq), Said(receipt.Entries.Count));
            }
        }

        return Holds("receipt.chain", Said(seq));
    }

    private static ReceiptCheck OfHead(Receipt receipt) =>
        receipt.Entries is [.., var last] && last.Seq == receipt.Confirmation.Seq && last.Hash == receipt.Confirmation.Head
            ? Holds("receipt.head", ReceiptCode.Grouped(last.Hash))
            : Fails("receipt.head-differs", Said(receipt.Confirmation.Seq));

    private static IEnumerable<ReceiptCheck> OfReplay(Receipt receipt, DossierReplay replay)
    {
        if (replay.NotRead is { } notRead)
        {
            yield return notRead.Kind.Length == 0
                ? Fails("receipt.entry-unreadable", Said(notRead.Seq))
                : Fails("receipt.unknown-kind", Said(notRead.Seq), notRead.Kind);
        }

        yield return replay.Of == (receipt.Unit.Id, receipt.Round.Group)
            ? Holds("receipt.opened", receipt.Unit.Name, Said(receipt.Round.Year))
            : Fails("receipt.other-dossier");

        var confirmed = receipt.Confirmation;
        if (replay.Confirmation is not { } found)
        {
            yield return Fails("receipt.not-confirmed");
            yield break;
        }

        yield return found.Account == confirmed.Account
        && found.ReceivedMs == confirmed.ReceivedMs
        && found.VersionShown == confirmed.Seq - 1
            ? Holds("receipt.confirmed", Said(confirmed.ReceivedMs), $"{confirmed.Account:N}")
            : Fails("receipt.confirmation-differs");
        if (found.PaperSha256 is { } paper)
        {
            yield return Holds("receipt.by-paper", paper);
        }
        else if (replay.HasEntered(found.Account))
        {
            yield return Fails("receipt.own-entries", $"{found.Account:N}");
        }
    }

    private static IEnumerable<ReceiptCheck> OfSet(Receipt receipt, DossierReplay replay)
    {
        var stated = receipt.Set;
        if (HashChain.HashOf(stated.Body) != stated.Sha256)
        {
            yield return Fails("receipt.set-differs");
            yield break;
        }

        var read = IndicatorSetYaml.Read(stated.Body);
        var compiled = read.IsValid ? CompiledSet.Compile(read.Value) : null;
        if (compiled is not { IsValid: true, Value: var set } || (set.Set.Id, set.Set.Version) != (stated.Id, stated.Version))
        {
            yield return Fails("receipt.set-unreadable", stated.Id, stated.Version);
            yield break;
        }

        yield return replay.AmendedTo is { } amended && amended != stated.Sha256
            ? Fails("receipt.other-set", amended)
            : Holds("receipt.set", set.Set.Name.Vi, stated.Version, stated.Sha256);
        foreach (var check in OfPoints(receipt.Confirmation, replay, set))
        {
            yield return check;
        }
    }

    private static IEnumerable<ReceiptCheck> OfPoints(ReceiptConfirmation stated, DossierReplay replay, CompiledSet set)
    {
        if (!replay.InputsFor(set).TryGet(out var unit, out var refusal))
        {
            yield return Fails("receipt.value", refusal.Args[0], refusal.Args[1]);
            yield break;
        }

        var sheet = Scorer.Score(set, unit, PeerFacts.None);
        var lines = ReceiptBuilder.LinesOf(set, sheet);
        yield return sheet.Total.Scaled == stated.TotalE10
            ? Holds("receipt.total", sheet.Total.ToString(), set.Set.Total.ToString())
            : Fails("receipt.total-differs", Points.FromScaled(stated.TotalE10).ToString(), sheet.Total.ToString());
        yield return lines.SequenceEqual(stated.Lines)
            ? Holds("receipt.lines", Said(lines.Count))
            : Fails("receipt.line-differs", FirstDifferent(set, lines, stated.Lines));

        var compared = set.Criteria.Where(criterion => criterion.Rule.ComparedInputs.Any()).Select(criterion => criterion.Code).ToList();
        if (compared.Count > 0)
        {
            yield return new ReceiptCheck(ReceiptCheckState.Note, "receipt.peers", Said(compared.Count), string.Join(", ", compared));
        }
    }

    private static string FirstDifferent(CompiledSet set, IReadOnlyList<ReceiptLine> computed, IReadOnlyList<ReceiptLine> stated)
    {
        var different = computed.FirstOrDefault(line => !stated.Contains(line));
        return different is null ? "" : set.FindIndicator(new IndicatorId(different.Id))!.Code;
    }

    private static string Said(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static ReceiptCheck Holds(string code, params IReadOnlyList<string> args) => new(ReceiptCheckState.Holds, code, args);

    private static ReceiptCheck Fails(string code, params IReadOnlyList<string> args) => new(ReceiptCheckState.Fails, code, args);
}
