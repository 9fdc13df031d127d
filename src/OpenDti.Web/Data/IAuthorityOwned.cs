namespace OpenDti.Web.Data;

/// <summary>A row that belongs to one authority. Every query sees only the rows of the current one (see <see cref="AppDb"/>).</summary>
public interface IAuthorityOwned
{
    Guid AuthorityId { get; }
}
