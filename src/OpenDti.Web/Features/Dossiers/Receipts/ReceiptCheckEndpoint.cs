using System.Globalization;
using OpenDti.Documents.Receipts;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>What came of looking up a code.</summary>
public enum LookupOutcome
{
    NothingAsked,
    Unreadable,
    NotFound,
    Found,
}

public sealed record ReceiptCheckModel(string Code, string Version, LookupOutcome Outcome, FoundConfirmation? Found);

/// <summary>Compares the code on a receipt with the record.</summary>
public sealed class ReceiptCheckEndpoint(ConfirmationLookup lookup)
{
    private const int HashLength = 64;

    public async Task<IResult> ShowAsync(CurrentRequest current, string? code, string? version, CancellationToken cancellation)
    {
        var (typedCode, typedVersion) = (code?.Trim() ?? "", version?.Trim() ?? "");
        if (typedCode.Length == 0 && typedVersion.Length == 0)
        {
            return PageOf(LookupOutcome.NothingAsked, found: null);
        }

        var plain = ReceiptCode.Plain(typedCode);
        var isReadable = plain.Length == HashLength && plain.All(char.IsAsciiHexDigit);
        if (!isReadable || !long.TryParse(typedVersion, NumberStyles.None, CultureInfo.InvariantCulture, out var seq))
        {
            return PageOf(LookupOutcome.Unreadable, found: null);
        }

        var found = await lookup.FindAsync(current.RequiredViewer, current.RequiredAuthority.Id, plain, seq, cancellation);
        return PageOf(found is null ? LookupOutcome.NotFound : LookupOutcome.Found, found);

        IResult PageOf(LookupOutcome outcome, FoundConfirmation? found) =>
            Pages.Of<ReceiptCheckPage>(new ReceiptCheckModel(typedCode, typedVersion, outcome, found));
    }
}
