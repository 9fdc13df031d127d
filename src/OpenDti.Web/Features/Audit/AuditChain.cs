using OpenDti.Documents;

namespace OpenDti.Web.Features.Audit;

/// <summary>Checks a stream from its first entry to its head.</summary>
public static class AuditChain
{
    /// <summary>The first place at which the chain does not hold, or null when it holds to the head. A missing tail is reported one past the last entry.</summary>
    public static long? FirstBreak(AuditStream stream, IEnumerable<AuditEntry> entriesInOrder)
    {
        var (seq, head) = (0L, HashChain.EmptyHead);
        foreach (var entry in entriesInOrder)
        {
            seq++;
            head = HashChain.Link(head, seq, entry.Body);
            if (entry.Seq != seq || entry.Hash != head)
            {
                return seq;
            }
        }

        return stream.Seq == seq && stream.Head == head ? null : seq + 1;
    }
}
