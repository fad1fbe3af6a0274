package java.util;

/** Texts of a locale by key; bundles are not looked up yet. */
public abstract class ResourceBundle {
    protected ResourceBundle parent;

    public ResourceBundle() {
    }

    public final String getString(String key) {
        return (String) getObject(key);
    }

    public final String[] getStringArray(String key) {
        return (String[]) getObject(key);
    }

    public final Object getObject(String key) {
        Object o = handleGetObject(key);
        if (o == null && parent != null) {
            o = parent.getObject(key);
        }
        if (o == null) {
            throw new MissingResourceException("Can't find resource for bundle "
                    + getClass().getName() + ", key " + key, getClass().getName(), key);
        }
        return o;
    }

    protected void setParent(ResourceBundle parent) {
        this.parent = parent;
    }

    protected abstract Object handleGetObject(String key);

    public abstract Enumeration<String> getKeys();

    public boolean containsKey(String key) {
        return handleGetObject(key) != null || parent != null && parent.containsKey(key);
    }

    public Locale getLocale() {
        return Locale.ROOT;
    }
}
