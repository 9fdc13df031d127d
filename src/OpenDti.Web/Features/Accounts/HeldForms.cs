using OpenDti.Web.Features.Accounts.SignIn;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts;

/// <summary>What becomes of a form that waited while its sender came in by a link.</summary>
public static class HeldForms
{
    /// <summary>Where the page takes the link that somebody came by, and its field.</summary>
    public const string LinkPath = "/entry-links";
    public const string LinkField = "link";

    /// <summary>The form that waited, to be sent with one press; where none did, the page that was asked for, or else this one.</summary>
    public static IResult GoOn(HttpContext context, Guid account, Posted posted, string otherwise)
    {
        if (HeldForm.In(posted) is { } held)
        {
            // The token in the next form is the signed-in person's.
            context.User = Identification.PrincipalOf(account);
            return Pages.Of<ResumePage>(held);
        }

        return Pages.SeeOther(LocalPath.Of(posted["return"]) is { Length: > 0 } path ? path : otherwise);
    }

    /// <summary>The link does not open any more; what waited still waits.</summary>
    public static IResult AskForLinkAgain(Posted posted, string sentence) =>
        Pages.Of<SignInPage>(
            StatusCodes.Status422UnprocessableEntity,
            new SignInModel(UserName: "", LocalPath.Of(posted["return"]), Errors: [])
            {
                Held = HeldForm.In(posted),
                IsByLink = true,
                LinkError = sentence,
            }
        );
}
