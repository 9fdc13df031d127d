using System.Globalization;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>The page of a receipt; without one it says why there is none.</summary>
public sealed record ReceiptModel(
    Guid Dossier,
    string UnitName,
    int Year,
    DossierState State,
    string? WithdrawalNote,
    ReceiptShown? Receipt,
    ReleasedFigures? Released
);

public sealed record ReceiptShown(
    string IssuingBody,
    string OperatingBody,
    string SetName,
    string SetVersion,
    string ConfirmedBy,
    DateTimeOffset ConfirmedAt,
    long Version,
    Points Earned,
    Points Max,
    IReadOnlyList<ReceiptIndex> Indices,
    IReadOnlyList<string> NotComputed,
    string ConfirmationCode,
    string FileCode,
    string FileName
)
{
    /// <summary>"bien-nhan-so-nv-2026-9.json"</summary>
    public static string FileNameOf(Receipt receipt) =>
        string.Create(CultureInfo.InvariantCulture, $"bien-nhan-{receipt.Unit.Code}-{receipt.Round.Year}-{receipt.Confirmation.Seq}.json");
}

public sealed record ReceiptIndex(string Title, Points Earned, Points Max);
