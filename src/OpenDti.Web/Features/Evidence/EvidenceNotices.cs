using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Evidence;

public static class EvidenceNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "evidence.was-infected",
            new(
                "Tệp “{0}” có mã độc và đã bị cách ly",
                "Phần mềm diệt mã độc phát hiện mã độc trong tệp “{0}” của tài liệu “{1}”. Không ai mở được tệp này nữa. Đề nghị đơn vị kiểm tra máy tính đã tạo tệp và nộp bản sạch thay thế.",
                "Xem tài liệu"
            ),
            new(
                "The file “{0}” holds malware and was set apart",
                "The scanner found malware in the file “{0}” of the document “{1}”. Nobody can open it any more. Please check the computer it came from and hand in a clean copy in its place.",
                "See the document"
            )
        ),
    ];

    /// <summary>Tells every unit that handed this file in, once for each piece of evidence that it belongs to.</summary>
    public static async Task TellOfMalwareAsync(AppDb db, EvidenceFile file, DateTimeOffset at, CancellationToken cancellation)
    {
        var pieces = await db
            .EvidenceItems.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(i => i.AuthorityId == file.AuthorityId && i.FileSha256 == file.Sha256)
            .ToListAsync(cancellation);
        foreach (var piece in pieces)
        {
            var path = EvidencePaths.Item(piece.DossierId, piece.Id);
            var message = new NoticeMessage("evidence.was-infected", path, piece.FileName!, piece.Title)
            {
                DedupeKey = $"infected:{piece.Id:N}",
            };
            var readers = Recipients.OfUnit(piece.UnitId, Role.Specialist, Role.Leader);
            await NoticeWork.RemindAsync(db, file.AuthorityId, readers, message, at, cancellation);
        }
    }
}
