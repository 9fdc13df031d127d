using System.Security.Cryptography;
using OpenDti.Scoring;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Security;

namespace OpenDti.TestWorld;

/// <summary>Hands in evidence through the use cases that pages use.</summary>
public static class EvidenceSteps
{
    /// <summary>The smallest text that every reader takes for a PDF.</summary>
    public static byte[] Pdf(string words = "một trang") => System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7\n% {words}\n%%EOF\n");

    /// <summary>A web page, attached to a criterion.</summary>
    public static Task<Guid> AddLinkAsync(
        this Province province,
        Guid dossier,
        string criterion,
        string title = "Chuyên mục chuyển đổi số"
    ) =>
        province.HandInAsync(
            dossier,
            criterion,
            new EvidenceDraft(EvidenceKind.Link, title)
            {
                Address = "https://sas.tinh-thu.gov.vn/chuyen-doi-so",
                DatedOn = new DateOnly(2025, 11, 3),
            }
        );

    /// <summary>Something that can only be seen on the spot.</summary>
    public static Task<Guid> AddOnSiteAsync(this Province province, Guid dossier, string criterion) =>
        province.HandInAsync(
            dossier,
            criterion,
            new EvidenceDraft(EvidenceKind.OnSite, "Sổ theo dõi cấp độ an toàn hệ thống thông tin") { Address = "Văn phòng Sở, phòng 204" }
        );

    /// <summary>A legal document with its file.</summary>
    public static async Task<Guid> AddDocumentAsync(
        this Province province,
        Guid dossier,
        string? criterion,
        byte[] file,
        DateOnly? issuedOn = null,
        string fileName = "Quyết định thành lập.pdf"
    )
    {
        var draft = new EvidenceDraft(EvidenceKind.Document, "Về việc thành lập Ban Chỉ đạo chuyển đổi số")
        {
            Number = "12/QĐ-SAS",
            Issuer = "Sở Ánh Sáng",
            DatedOn = issuedOn ?? new DateOnly(2025, 11, 3),
        };
        return await province.HandInAsync(dossier, criterion, draft, await province.TakenAsync(fileName, file));
    }

    public static async Task<Guid> HandInAsync(
        this Province province,
        Guid dossier,
        string? criterion,
        EvidenceDraft draft,
        TakenFile? file = null
    )
    {
        var stored = await province.DossierAsync(dossier);
        var specialist = stored.UnitId == province.UnitB ? Identity.SpecialistOfB : Identity.SpecialistOfA;
        var request = province.Request(province.Authority, province.Accounts[specialist], [.. TakeEvidence.StreamsOf(stored)]);
        HandedIn one = new(draft, file) { Criterion = criterion is null ? null : new IndicatorId(criterion) };
        var taken = await province.Use<TakeEvidence>().RunAsync(request, dossier, [one], CancellationToken.None);
        return taken.Value[0];
    }

    /// <summary>The file of a piece of evidence, as if it had just come with a form.</summary>
    public static async Task<TakenFile> TakenAsync(this Province province, string name, byte[] bytes)
    {
        var path = province.Use<FileStore>().NewIncoming();
        await File.WriteAllBytesAsync(path, bytes);
        var file = new StreamedFile(name, path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return (await province.Use<EvidenceIntake>().TakeAsync(province.Authority, file, CancellationToken.None)).Value;
    }

    public static async Task AttachAsync(this Province province, Guid dossier, Guid item, string criterion)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Dossier.StreamOf(dossier));
        var attached = await province
            .Use<AttachEvidence>()
            .RunAsync(request, dossier, item, [new IndicatorId(criterion)], pages: null, isStillInForce: null, CancellationToken.None);
        Assert.False(attached.IsRefused);
    }

    public static async Task DetachAsync(this Province province, Guid dossier, Guid item, string criterion)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Dossier.StreamOf(dossier));
        var detached = await province
            .Use<AttachEvidence>()
            .DetachAsync(request, dossier, new IndicatorId(criterion), item, CancellationToken.None);
        Assert.False(detached.IsRefused);
    }

    /// <summary>The same document with another name takes the old one's place.</summary>
    public static async Task<Guid> ReplaceAsync(this Province province, Guid dossier, Guid item, string title)
    {
        var stored = await province.DossierAsync(dossier);
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], [.. TakeEvidence.StreamsOf(stored)]);
        HandedIn one = new(new EvidenceDraft(EvidenceKind.Picture, title), await province.TakenAsync("ban-moi.pdf", Pdf(title)));
        return (await province.Use<TakeEvidence>().ReplaceAsync(request, dossier, item, one, CancellationToken.None)).Value[0];
    }

    public static async Task<Result<long>> MinuteAsync(
        this Province province,
        Guid dossier,
        Guid item,
        string criterion,
        Viewer? viewer = null,
        DateTimeOffset? at = null
    )
    {
        var request = province.RequestAt(Identity.Appraiser, at, Dossier.StreamOf(dossier));
        return await province
            .Use<MinuteEvidence>()
            .RunAsync(
                request,
                viewer ?? province.ViewerOf(Identity.Appraiser),
                dossier,
                item,
                new IndicatorId(criterion),
                new DateOnly(2025, 11, 20),
                "Đã xem sổ theo dõi: đủ 12 hệ thống, có chữ ký.",
                CancellationToken.None
            );
    }

    /// <summary>Everything that can happen to evidence and to a monitored figure, once.</summary>
    public static async Task EvidenceComesAsync(this Province province, Guid dossier)
    {
        var link = await province.AddLinkAsync(dossier, "van-ban");
        var onSite = await province.AddOnSiteAsync(dossier, "cap-do");
        var document = await province.AddDocumentAsync(dossier, criterion: null, Pdf($"{dossier}"));
        await province.AttachAsync(dossier, document, "co-ban-chi-dao");
        await province.AttachAsync(dossier, link, "dien-tap");
        await province.DetachAsync(dossier, link, "dien-tap");
        await province.ReplaceAsync(dossier, document, "Bản có đóng dấu");
        await province.MinuteAsync(dossier, onSite, "cap-do");
        await province.MeasureAsync(dossier, "da-ky", "4");
    }
}
