using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units.Staff;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>The words of a list of nominees: how kinds and roles are written there, and what user names are made of.</summary>
public static class NomineeWords
{
    public static IReadOnlyList<Role> Roles { get; } = [Role.Specialist, Role.Leader];

    public static UnitKind? KindOf(string typed) =>
        Enum.GetValues<UnitKind>()
            .Select(kind => (UnitKind?)kind)
            .FirstOrDefault(kind => VietnameseOrder.Fold(UnitKindTexts.Of(kind!.Value, Language.Vi)) == VietnameseOrder.Fold(typed));

    public static Role? RoleOf(string typed) =>
        Roles
            .Select(role => (Role?)role)
            .FirstOrDefault(role => VietnameseOrder.Fold(StaffTexts.Vi.Role(role!.Value)) == VietnameseOrder.Fold(typed));

    /// <summary>
    /// "cv.syt" for the specialist of unit "syt", "ld.syt" for its leader, "cv.syt.2" for the next one. Where the code gives no letter, the
    /// person's name does.
    /// </summary>
    public static string ProposedUserName(string unitCode, string person, Role role, IReadOnlySet<string> taken)
    {
        var stem = Letters(unitCode) is { Length: > 0 } code ? code : Letters(person);
        var name = (role == Role.Leader ? "ld." : "cv.") + stem;
        var next = name;
        for (var number = 2; taken.Contains(next); number++)
        {
            next = string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
        }

        return next;
    }

    private static string Letters(string text) => string.Concat(VietnameseOrder.Fold(text).Where(char.IsAsciiLetterOrDigit));
}
