namespace OpenDti.Documents.Receipts;

/// <summary>What came of one thing that was looked at.</summary>
public enum ReceiptCheckState
{
    /// <summary>It is as the receipt says.</summary>
    Holds,

    /// <summary>It is not.</summary>
    Fails,

    /// <summary>Nothing is wrong, but whoever reads should know.</summary>
    Note,
}

/// <summary>One thing that was looked at in a receipt: a stable code and its operands; <see cref="ReceiptSentences"/> has the words.</summary>
public sealed record ReceiptCheck(ReceiptCheckState State, string Code, params IReadOnlyList<string> Args);
