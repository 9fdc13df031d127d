using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Bonuses;

/// <summary>The bonus scheme of a group, by the decision that it holds by, offered for the next year's.</summary>
public sealed class SchemeCarrier(BonusLibrary library) : SettingCarrier
{
    private const string Key = "bonus";

    public override async Task<IReadOnlyList<CarriedSetting>> OfferAsync(
        AppDb db,
        CarryOver over,
        Language language,
        CancellationToken cancellation
    )
    {
        if (over.From.Bonus is not { } bonus)
        {
            return [];
        }

        var texts = BonusTexts.In(language);
        var scheme = await library.OpenAsync(over.From.AuthorityId, bonus.StoredSchemeId, cancellation);
        var basis = texts.Basis(bonus.Number, HanoiTime.DateOf(bonus.Date), bonus.Issuer);
        return
        [
            new CarriedSetting(
                Key,
                texts.Scheme,
                $"{scheme!.Name.In(language)}. {basis}.",
                FallsAway: null,
                over.IsOwnGroup ? texts.AttachedByOthers : null
            ),
        ];
    }

    public override async Task CarryAsync(
        Work work,
        CarryOver over,
        RoundGroup to,
        IReadOnlySet<string> chosenKeys,
        CancellationToken cancellation
    )
    {
        if (!chosenKeys.Contains(Key) || over.From.Bonus is not { } bonus)
        {
            return;
        }

        var sha256 = await work.Db.BonusSchemes.Where(s => s.Id == bonus.StoredSchemeId).Select(s => s.Sha256).SingleAsync(cancellation);
        var attached = new BonusSchemeAttached(to.Id, bonus.StoredSchemeId, sha256, bonus.Number, bonus.Date, bonus.Issuer, bonus.Summary);
        await work.RecordAsync(RoundGroup.StreamOf(to.Id), attached);
        work.Db.GroupBonuses.Add(attached.ToGroupBonus(work.Request.AuthorityId, work.Request.ReceivedAt));
        await work.NotifyAsync(
            Recipients.OfEach([.. over.Units], Role.Specialist, Role.Leader),
            BonusNotices.OfAttached(over.Year, attached)
        );
    }
}
