using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications;

/// <summary>A page that has nothing to show leads back to the one above it, be it asked for or posted to.</summary>
public static class WayBack
{
    public static IResult BackTo(this CurrentRequest current, string path) =>
        current.Posted is null ? Results.Redirect(current.AuthorityUrl(path)) : Pages.SeeOther(current.AuthorityUrl(path));
}
