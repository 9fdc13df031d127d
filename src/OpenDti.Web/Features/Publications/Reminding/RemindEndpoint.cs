using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Reminding;

/// <summary>Đôn đốc các đơn vị chưa gửi: looks at who would be told what, then tells them.</summary>
public sealed class RemindEndpoint(RemindPages pages, RemindLate remind, RefusalTexts refusals)
{
    public const string WordsField = "words";
    private const string UnitField = "unit:";

    public static string PathOf(Guid group) => DossierPaths.Group(group) + "/remind";

    public static string FieldOf(Guid dossier) => $"{UnitField}{dossier:N}";

    /// <summary>The field that a refusal belongs to.</summary>
    public static string? FieldOf(Refusal refusal) => refusal.Code == "reminder.words" ? WordsField : null;

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, BoardQuery asked, CancellationToken cancellation) =>
        await pages.PageAsync(current, group, asked, refused: null, cancellation) is { } model
            ? Pages.Of<RemindPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var chosen = posted
            .Fields.Keys.Where(field => field.StartsWith(UnitField, StringComparison.Ordinal))
            .Select(field => Guid.TryParse(field[UnitField.Length..], out var dossier) ? dossier : Guid.Empty)
            .ToHashSet();
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var reminded = await remind.RunAsync(request, group, chosen, posted[WordsField].Trim(), cancellation);
        if (!reminded.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(PathOf(group)));
        }

        return await pages.PageAsync(current, group, BoardQuery.All, reminded.Refusal, cancellation) is { } model
            ? Pages.Of<RemindPage>(refusals.StatusOf(reminded.Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }
}
