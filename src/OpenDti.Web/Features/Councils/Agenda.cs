using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>Why something stands on the council's agenda.</summary>
public enum AgendaReason
{
    /// <summary>Đơn vị kiến nghị về dự thảo kết quả, chưa được trả lời.</summary>
    DraftAnswer,

    /// <summary>Giải trình không được chấp nhận, hoặc chưa kết luận.</summary>
    Explanation,

    /// <summary>Điểm thẩm định khác điểm tự đánh giá.</summary>
    Difference,

    /// <summary>Đề nghị điểm thưởng chờ quyết định.</summary>
    Bonus,

    /// <summary>Đưa vào chương trình họp, có lý do.</summary>
    Added,
}

/// <summary>One thing that is put before the council: a line of a dossier (the whole where it is empty), why, and in whose words.</summary>
public sealed record AgendaItem(DossierReading Dossier, string Line, AgendaReason Reason, string Words)
{
    /// <summary>The proposal that is to be decided, where it is about a bonus.</summary>
    public Guid? Proposal { get; init; }
}

/// <summary>Something that brings disputed things before the council; each feature that knows of disputes has one.</summary>
public abstract class AgendaSource
{
    public abstract Task<IReadOnlyList<AgendaItem>> OfAsync(
        AppDb db,
        GroupStanding standing,
        DateTimeOffset at,
        Language language,
        CancellationToken cancellation
    );
}
