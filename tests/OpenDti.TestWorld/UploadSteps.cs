using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Security;

namespace OpenDti.TestWorld;

/// <summary>Files that wait for a decision.</summary>
public static class UploadSteps
{
    /// <summary>The test set, which the first authority has adopted already, uploaded once more.</summary>
    public static Task<Guid> UploadedSetAsync(this Province province) =>
        province.UploadedAsync(UploadPurpose.IndicatorSet, "tap-thu.yaml", Encoding.UTF8.GetBytes(TestSet.Yaml));

    /// <summary>A file of figures that holds none.</summary>
    public static Task<Guid> UploadedFiguresAsync(this Province province) =>
        province.UploadedAsync(UploadPurpose.Figures, "so-lieu.csv", Encoding.UTF8.GetBytes("không,có,gì"));

    /// <summary>A dossier's own workbook, filled in with these values.</summary>
    public static async Task<Guid> UploadedFiguresAsync(this Province province, Guid dossier, params (string Input, string Typed)[] values)
    {
        var reading = await province.Use<DossierReader>().ReadAsync(await province.DossierAsync(dossier), CancellationToken.None);
        var blank = EntryWorkbook.Write(DossierSheet.Of(reading, reading.Set.Criteria, Language.Vi), Language.Vi);
        return await province.UploadedAsync(UploadPurpose.Figures, "so-lieu.xlsx", FilledIn.With(blank, values));
    }

    /// <summary>A list of nominees with this many lines: code, name, kind, person, role, user name.</summary>
    public static byte[] Nominees(params IReadOnlyList<string[]> lines) =>
        NomineesFile.Write(
            [.. lines.Select(line => Enum.GetValues<NomineeColumn>().Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))],
            ["Khối sở, ban, ngành"],
            ["Chuyên viên đơn vị", "Lãnh đạo đơn vị"]
        );

    /// <summary>A list with an unknown unit, uploaded: it can be looked at, and is not carried out.</summary>
    public static Task<Guid> UploadedNomineesAsync(this Province province) =>
        province.UploadedAsync(
            UploadPurpose.Nominees,
            "dau-moi.xlsx",
            Nominees(["khong-co", "", "", "Lê Thị Ánh", "Chuyên viên đơn vị", ""])
        );

    /// <summary>The seat of somebody with this identity.</summary>
    public static async Task<Guid> SeatOfAsync(this Province province, Identity identity)
    {
        var account = province.Accounts[identity];
        await using var db = province.Databases.Open(province.Authority);
        return await db.Memberships.Where(m => m.AccountId == account && m.ValidTo == null).Select(m => m.Id).FirstAsync();
    }

    public static async Task<Guid> UploadedAsync(this Province province, UploadPurpose purpose, string fileName, byte[] bytes)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator]);
        return (await province.Use<Uploads>().KeepAsync(request, purpose, new UploadedFile(fileName, bytes), CancellationToken.None)).Value;
    }
}
